package org.nextline.refractory.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Says which known name was probably meant. */
final class Spelling {

  private static final DamerauLevenshteinDistance SPELLING = new DamerauLevenshteinDistance();
  private static final int LARGEST_SHARE = 3;
  private static final int MANY = 45;
  private static final int SHOWN = 10;

  private Spelling() {}

  /** "; did you mean 'x'?", else the names that there are. */
  static String help(String name, Collection<String> known) {
    return known.stream()
        .filter(one -> distance(name, one) <= Math.max(1, one.length() / LARGEST_SHARE))
        .min(Comparator.comparingInt(one -> distance(name, one)))
        .map(one -> "; did you mean '" + one + "'?")
        .orElseGet(() -> "; expected one of " + nearest(name, known));
  }

  /** All of a few, the most similar of many. */
  private static String nearest(String name, Collection<String> known) {
    if (known.size() <= MANY) {
      return known.stream().sorted().toList().toString();
    }
    return known.stream()
        .sorted(Comparator.comparingInt(one -> distance(name, one)))
        .limit(SHOWN)
        .collect(Collectors.joining(", ", "[", ", ...]"));
  }

  private static int distance(String one, String other) {
    return SPELLING.apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }
}
