package org.nextline.patient.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a text into sentences and tells which section each belongs to. A line that goes on in small
 * letters continues the one before it.
 */
final class Sentences {

  /** Words of an unknown heading, at most. */
  private static final int HEADING = 5;

  private static final Set<String> ENDS = Set.of(".", "!", "?", ";");
  private static final Set<String> BULLETS = Set.of("-", "*", "•", "·");

  /**
   * @param from its first word
   * @param to behind its last word
   */
  record Sentence(int from, int to, Section section) {}

  private final Phrases<Section> headings = new Phrases<>();

  Sentences(Map<Section, List<String>> headings) {
    headings.forEach((section, names) -> this.headings.addAll(names, section));
  }

  List<Sentence> of(Words words) {
    List<Sentence> sentences = new ArrayList<>();
    Section section = Section.OTHER;
    int from = 0;
    while (from < words.size()) {
      int afterHeading = from;
      Phrases.Hit<Section> known = headings.longest(words, from, words.size());
      if (known != null && isHeading(words, from, known.end())) {
        section = known.values().getFirst();
        afterHeading = known.end();
      } else if (words.startsLine(from) && unknownHeading(words, from) > from) {
        section = Section.OTHER;
      }
      int to = end(words, Math.max(afterHeading, from + 1));
      sentences.add(new Sentence(afterHeading, to, section));
      from = to;
    }
    return sentences;
  }

  private static boolean isHeading(Words words, int from, int end) {
    boolean alone = words.startsLine(from) && (end == words.size() || words.lineBreaks(end) > 0);
    return words.word(end).equals(":") || alone;
  }

  /** Behind a short line that ends in a colon. */
  private static int unknownHeading(Words words, int from) {
    for (int i = from; i < Math.min(from + HEADING, words.size()); i++) {
      if (words.word(i).equals(":")) {
        return Character.isUpperCase(words.raw(from).charAt(0)) ? i : from;
      }
      if (!words.isWord(i) || i > from && words.lineBreaks(i) > 0) {
        return from;
      }
    }
    return from;
  }

  private int end(Words words, int start) {
    int at = start;
    while (at < words.size()) {
      if (words.lineBreaks(at) > 1 || words.lineBreaks(at) == 1 && !goesOn(words, at)) {
        return at;
      }
      if (ENDS.contains(words.word(at)) && !isInner(words, at)) {
        return at + 1;
      }
      at++;
    }
    return at;
  }

  private static boolean goesOn(Words words, int at) {
    return !BULLETS.contains(words.word(at))
        && !Character.isUpperCase(words.raw(at).charAt(0))
        && !words.isNumber(at);
  }

  /** A point that ends no sentence: "Dr. Smith" cannot be told, "approx. five" and "b.i.d." can. */
  private static boolean isInner(Words words, int at) {
    if (!words.word(at).equals(".") || at + 1 >= words.size()) {
      return false;
    }
    return words.lineBreaks(at + 1) == 0
        && (words.touchesPrevious(at + 1) || Character.isLowerCase(words.raw(at + 1).charAt(0)));
  }
}
