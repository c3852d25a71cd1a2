package org.nextline.refractory;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds phrases in free text that are not clearly denied, said of somebody else or of another time.
 * Clauses, cues before and after, as in NegEx and ConText (Chapman 2001, Harkema 2009), kept on the
 * cautious side: what is doubtful counts as stated.
 *
 * @param before cues that deny what follows up to the next comma ("no")
 * @param beforeList cues that deny what follows, commas included ("denies")
 * @param after cues that deny what they directly follow, at the end of a clause ("denied")
 * @param notNegation phrases that look like a denial and are none ("does not deny")
 * @param ends words that end a denial ("but")
 * @param window how many words a denial reaches
 * @param family how a phrase is said of a relative
 * @param notNow how a phrase is said of the past or of a mere risk
 */
record NotePhrases(
    List<String> before,
    List<String> beforeList,
    List<String> after,
    List<String> notNegation,
    List<String> ends,
    int window,
    NoteFamily family,
    NoteTime notNow) {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n\\r]+");

  /**
   * True when the notes state one of the phrases; a longer phrase goes before one within it.
   *
   * @param atAnyTime true: the past counts as well
   */
  boolean stated(String notes, List<String> phrases, boolean atAnyTime) {
    List<String> longestFirst =
        phrases.stream()
            .map(NoteText::words)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    return notes != null
        && SENTENCE_END
            .splitAsStream(notes)
            .map(NoteText::words)
            .anyMatch(sentence -> statedIn(sentence, longestFirst, atAnyTime));
  }

  private boolean statedIn(String sentence, List<String> longestFirst, boolean atAnyTime) {
    String left = sentence;
    for (String phrase : longestFirst) {
      for (int at = left.indexOf(phrase); at >= 0; at = left.indexOf(phrase)) {
        String before = left.substring(0, at + 1);
        String after = left.substring(at + phrase.length() - 1);
        if (!denied(before, after)
            && !family.isMeant(before)
            && (atAnyTime || !notNow.isMeant(sentence, before, after))) {
          return true;
        }
        left = before + NoteText.MASK + after;
      }
    }
    return false;
  }

  private boolean denied(String left, String right) {
    String said = NoteText.without(left, notNegation);
    return deniedBefore(said, before, true)
        || deniedBefore(said, beforeList, false)
        || deniedAfter(right);
  }

  private boolean deniedBefore(String left, List<String> cues, boolean endsAtComma) {
    return cues.stream()
        .map(NoteText::words)
        .anyMatch(cue -> {
          int at = left.lastIndexOf(cue);
          return at >= 0 && reaches(left.substring(at + cue.length() - 1), endsAtComma);
        });
  }

  private boolean reaches(String between, boolean endsAtComma) {
    return !(endsAtComma && between.contains(","))
        && NoteText.count(between) <= window
        && ends.stream().noneMatch(end -> between.contains(NoteText.words(end)));
  }

  private boolean deniedAfter(String right) {
    return after.stream()
        .map(NoteText::words)
        .anyMatch(cue -> right.equals(cue) || right.startsWith(cue + ","));
  }
}
