package org.nextline.logic;

import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
    return new Phrase(
        phrases.stream().map(Phrase::plain).distinct().collect(Collectors.joining(separator)),
        phrases.stream().map(Phrase::clinical).distinct().collect(Collectors.joining(separator)));
  }

  public Phrase map(UnaryOperator<String> change) {
    return new Phrase(change.apply(plain), change.apply(clinical));
  }
}
