package org.nextline.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Keywords in texts: all of a keyword's words, whole, in any order. */
final class Keyword {

  private Keyword() {}

  static boolean isIn(String keyword, String text) {
    return words(text).containsAll(words(keyword));
  }

  private static Set<String> words(String text) {
    List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    Set<String> distinct = new HashSet<>(words);
    distinct.remove("");
    return distinct;
  }
}
