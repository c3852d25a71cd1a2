package org.nextline.refractory;

import java.util.List;

/**
 * Says that something was in the past or is a mere risk ("history of", "risk of", "years ago").
 *
 * @param before cues shortly before what is said
 * @param after cues shortly after it
 * @param now words anywhere in the sentence that mean the present after all
 * @param window how many words may stand between cue and what is said
 */
record NoteTime(List<String> before, List<String> after, List<String> now, int window) {

  boolean isMeant(String sentence, String left, String right) {
    boolean present = now.stream().map(NoteText::words).anyMatch(sentence::contains);
    return !present && (before.stream().anyMatch(cue -> ends(left, cue)) || after(right));
  }

  private boolean ends(String left, String cue) {
    String words = NoteText.words(cue);
    int at = left.lastIndexOf(words);
    return at >= 0 && isNear(left.substring(at + words.length() - 1));
  }

  private boolean after(String right) {
    return after.stream()
        .map(NoteText::words)
        .anyMatch(cue -> {
          int at = right.indexOf(cue);
          return at >= 0 && isNear(right.substring(0, at));
        });
  }

  private boolean isNear(String between) {
    return !between.contains(",") && NoteText.count(between) <= window;
  }
}
