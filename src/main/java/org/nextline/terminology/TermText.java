package org.nextline.terminology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Text as a sequence of words that can be compared: case, accents, punctuation, plural and the
 * British or American spelling make no difference. A plus sign is part of a word (HR+).
 */
public final class TermText {

  /**
   * A word.
   *
   * @param raw as written
   * @param folded as compared
   */
  record Token(String raw, String folded) {}

  private static final Set<String> IGNORED = Set.of("the", "of");

  private TermText() {}

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    String plain = withoutAccents(text);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == '+') {
        word.append(c);
      } else if (c != '\'' && c != '’' && !word.isEmpty()) {
        add(word.toString(), tokens);
        word.setLength(0);
      }
    }
    return tokens;
  }

  static List<String> words(String text) {
    return tokens(text).stream().map(Token::folded).toList();
  }

  /** Equal for texts that differ in nothing that matters. */
  static String key(String text) {
    return tokens(text).stream().map(Token::folded).collect(Collectors.joining(" "));
  }

  private static void add(String raw, List<Token> tokens) {
    String folded = foldedWord(raw);
    if (!IGNORED.contains(folded)) {
      tokens.add(new Token(raw, folded));
    }
  }

  /** One word as it is compared: "Haemorrhages" and "hemorrhage" are the same. */
  public static String foldedWord(String word) {
    return fold(withoutAccents(word).toLowerCase(Locale.ROOT));
  }

  private static String withoutAccents(String text) {
    return text.chars().allMatch(c -> c < 128)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static String fold(String word) {
    String folded =
        word.replace("ae", "e").replace("oe", "e").replace("our", "or").replace("sulph", "sulf");
    folded = singular(folded);
    if (folded.endsWith("ise")) {
      return folded.substring(0, folded.length() - 3) + "ize";
    }
    if (folded.endsWith("ised")) {
      return folded.substring(0, folded.length() - 4) + "ized";
    }
    return folded.endsWith("isation")
        ? folded.substring(0, folded.length() - 7) + "ization"
        : folded;
  }

  private static String singular(String word) {
    if (word.length() <= 3 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")
        ? word
        : word.substring(0, word.length() - 1);
  }
}
