package org.nextline.refractory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds phrases in free text that are not clearly denied. Clauses, cues before and after, as in
 * NegEx (Chapman 2001), kept on the cautious side: what is doubtful counts as stated.
 *
 * @param before cues that deny what follows up to the next comma ("no")
 * @param beforeList cues that deny what follows, commas included ("denies")
 * @param after cues that deny what they directly follow, at the end of a clause ("denied")
 * @param notNegation phrases that look like a denial and are none ("does not deny")
 * @param ends words that end a denial ("but")
 * @param window how many words a denial reaches
 */
record NotePhrases(
    List<String> before,
    List<String> beforeList,
    List<String> after,
    List<String> notNegation,
    List<String> ends,
    int window) {

  private static final String MASK = "#";
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n\\r]+");

  /** True when the notes state one of the phrases; a longer phrase goes before one within it. */
  boolean stated(String notes, List<String> phrases) {
    List<String> longestFirst =
        phrases.stream()
            .map(NotePhrases::words)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    return notes != null
        && SENTENCE_END
            .splitAsStream(notes)
            .map(NotePhrases::words)
            .map(this::withoutFalseCues)
            .anyMatch(sentence -> statedIn(sentence, longestFirst));
  }

  private boolean statedIn(String sentence, List<String> longestFirst) {
    String left = sentence;
    for (String phrase : longestFirst) {
      for (int at = left.indexOf(phrase); at >= 0; at = left.indexOf(phrase)) {
        String before = left.substring(0, at + 1);
        String after = left.substring(at + phrase.length() - 1);
        if (!denied(before, after)) {
          return true;
        }
        left = before + MASK + after;
      }
    }
    return false;
  }

  private boolean denied(String left, String right) {
    return deniedBefore(left, before, true)
        || deniedBefore(left, beforeList, false)
        || deniedAfter(right);
  }

  /** Words separated by single blanks, commas kept as words, a blank at either end. */
  private static String words(String text) {
    String spaced =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replace(",", " , ")
            .replaceAll("[^\\p{L}\\p{N},]+", " ");
    return " " + spaced.strip() + " ";
  }

  private String withoutFalseCues(String sentence) {
    String result = sentence;
    for (String phrase : notNegation) {
      result = result.replace(words(phrase), " " + MASK + " ");
    }
    return result;
  }

  private boolean deniedBefore(String left, List<String> cues, boolean endsAtComma) {
    return cues.stream()
        .map(NotePhrases::words)
        .anyMatch(cue -> {
          int at = left.lastIndexOf(cue);
          return at >= 0 && reaches(left.substring(at + cue.length() - 1), endsAtComma);
        });
  }

  private boolean reaches(String between, boolean endsAtComma) {
    return !(endsAtComma && between.contains(","))
        && between.strip().split(" ").length <= window
        && ends.stream().noneMatch(end -> between.contains(words(end)));
  }

  private boolean deniedAfter(String right) {
    return after.stream()
        .map(NotePhrases::words)
        .anyMatch(cue -> right.equals(cue) || right.startsWith(cue + ","));
  }
}
