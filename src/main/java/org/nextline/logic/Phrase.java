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

  public boolean isBlank() {
    return plain.isBlank();
  }

  /** Several phrases in a row, each once. */
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
    return new Phrase(String.join(separator, plain), String.join(separator, clinical));
  }

  public Phrase map(UnaryOperator<String> change) {
    return new Phrase(change.apply(plain), change.apply(clinical));
  }
}
