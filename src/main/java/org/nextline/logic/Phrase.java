package org.nextline.logic;

import java.util.Collection;
import java.util.List;
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

  /** Several phrases in a row, each once; what a longer one says too is left out. */
  public static Phrase join(Collection<Phrase> phrases, String separator) {
    return new Phrase(
        join(phrases.stream().map(Phrase::plain).distinct().toList(), separator),
        join(phrases.stream().map(Phrase::clinical).distinct().toList(), separator));
  }

  private static String join(List<String> texts, String separator) {
    return texts.stream()
        .filter(text -> texts.stream().noneMatch(longer -> says(longer, text)))
        .collect(Collectors.joining(separator));
  }

  /** True where another phrase begins with this one and adds to it. */
  public boolean isSaidByAnyOf(Collection<Phrase> others) {
    return others.stream().anyMatch(other -> says(other.plain, plain));
  }

  private static boolean says(String longer, String text) {
    return longer.startsWith(text + ",") || longer.startsWith(text + " (");
  }

  public Phrase map(UnaryOperator<String> change) {
    return new Phrase(change.apply(plain), change.apply(clinical));
  }
}
