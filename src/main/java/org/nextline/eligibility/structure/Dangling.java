package org.nextline.eligibility.structure;

import java.util.Locale;
import java.util.Set;

/** Words that no item ends with: what stands behind them belongs to it. */
public final class Dangling {

  private static final Set<String> WORDS =
      Set.of(
          "or",
          "and",
          "and/or",
          "of",
          "no",
          "not",
          "with",
          "without",
          "a",
          "an",
          "the",
          "to",
          "for",
          "in",
          "on",
          "by",
          "than",
          "any",
          "other",
          "known",
          "prior",
          "is",
          "are",
          "have",
          "has",
          "must",
          "either",
          "from",
          "at",
          "as",
          "due",
          "including",
          "except",
          "unless");

  private Dangling() {}

  /** True where the last word before the end cannot be the last of an item. */
  static boolean endsIn(String text, int start, int end) {
    String word = lastWord(text, start, end);
    return WORDS.contains(word);
  }

  /** True where the words go on with an alternative that stands elsewhere. */
  public static boolean offersMore(String words) {
    String word = lastWord(words, 0, words.length());
    return word.equals("or") || word.equals("and/or");
  }

  private static String lastWord(String text, int start, int end) {
    int last = end;
    while (last > start && isEnd(text.charAt(last - 1))) {
      last--;
    }
    int first = last;
    while (first > start && !isSpace(text.charAt(first - 1))) {
      first--;
    }
    return text.substring(first, last).toLowerCase(Locale.ROOT);
  }

  private static boolean isEnd(char c) {
    return isSpace(c) || c == ',' || c == '-' || c == ':';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
