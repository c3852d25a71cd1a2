package org.nextline.logic;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The same thing said in two ways.
 *
 * @param plain in words that a patient follows
 * @param clinical as a clinician would note it
 */
public record Phrase(String plain, String clinical) {

  /** Said the same way to everybody. */
  public static Phrase of(String both) {
    return new Phrase(both, both);
  }

  public Phrase then(Phrase next) {
    return new Phrase(plain + next.plain, clinical + next.clinical);
  }

  public Phrase then(String both) {
    return then(of(both));
  }

  /** Several phrases in a row, each once; what a longer one says too is left out. */
  public static Phrase join(Collection<Phrase> phrases, String separator) {
    if (phrases.size() == 1) {
      return phrases.iterator().next();
    }
    Set<String> plain = new LinkedHashSet<>();
    Set<String> clinical = new LinkedHashSet<>();
    for (Phrase phrase : phrases) {
      plain.add(phrase.plain);
      clinical.add(phrase.clinical);
    }
    return new Phrase(join(plain, separator), join(clinical, separator));
  }

  private static String join(Set<String> texts, String separator) {
    StringBuilder joined = new StringBuilder();
    for (String text : texts) {
      if (texts.stream().noneMatch(longer -> says(longer, text))) {
        joined.append(joined.isEmpty() ? "" : separator).append(text);
      }
    }
    return joined.toString();
  }

  /** True where another phrase begins with this one and adds to it. */
  public boolean isSaidByAnyOf(Collection<Phrase> others) {
    return others.stream().anyMatch(other -> says(other.plain, plain));
  }

  private static boolean says(String longer, String text) {
    int end = text.length();
    return longer.length() > end
        && (longer.charAt(end) == ',' || longer.startsWith(" (", end))
        && longer.startsWith(text);
  }

  public Phrase map(UnaryOperator<String> change) {
    return new Phrase(change.apply(plain), change.apply(clinical));
  }
}
