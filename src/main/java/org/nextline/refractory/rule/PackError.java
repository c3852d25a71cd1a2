package org.nextline.refractory.rule;

import java.util.Collection;
import java.util.List;

/** Mistakes in knowledge files, each with its file, its line and what was expected. */
public final class PackError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PackError(String file, int line, String problem) {
    this(List.of(file + ":" + line + ": " + problem));
  }

  /**
   * @param mistakes each as {@code file:line: what was expected}
   */
  PackError(Collection<String> mistakes) {
    super(String.join("\n", mistakes));
  }

  /** Each as {@code file:line: what was expected}. */
  public List<String> mistakes() {
    return getMessage().lines().toList();
  }
}
