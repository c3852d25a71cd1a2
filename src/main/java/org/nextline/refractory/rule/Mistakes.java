package org.nextline.refractory.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Collects the mistakes of knowledge files, so that an author sees all of them at once. */
public final class Mistakes {

  private final Set<String> found = new LinkedHashSet<>();

  /** What was read; null where there was a mistake. */
  public <T> T in(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (PackError mistake) {
      found.addAll(mistake.mistakes());
      return null;
    }
  }

  /** The same for what gives nothing back. */
  public void during(Runnable reading) {
    in(() -> {
      reading.run();
      return null;
    });
  }

  /** Throws one {@link PackError} with all mistakes where there are any. */
  public void refuse() {
    if (!found.isEmpty()) {
      throw new PackError(found);
    }
  }
}
