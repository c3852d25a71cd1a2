package org.nextline.eligibility.structure;

import java.util.List;
import java.util.Locale;

/**
 * "No heart disease, including:" before lines that nothing sets off from it: where its list ends is
 * a guess, and read without the lead its lines would say the opposite.
 */
final class OpenList {

  private static final List<String> TURNING =
      List.of("no ", "none ", "not ", "without ", "absence ", "at least ", "more than ");

  private static final List<String> WITHIN =
      List.of(" not have", " no ", " none of", " without ", " absence of ", " free of ");

  private static final List<String> CHOOSING =
      List.of(
          "one of the following",
          "1 of the following",
          "either of the following",
          "one or more of",
          "one of:");

  private static final int MOST_LINES = 30;

  private OpenList() {}

  /** "Must have one of the following:". */
  static boolean isChoice(String lead) {
    String lower = lead.toLowerCase(Locale.ROOT);
    return CHOOSING.stream().anyMatch(lower::contains);
  }

  /** True where a line may belong to the list. */
  static boolean takes(Draft lead, String words, Piece piece, String line, HeadingWords known) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lead.isLead()
        && lead.children.size() < MOST_LINES
        && (lead.children.isEmpty() || lead.guessed)
        && lead.piece.indent() == piece.indent()
        && lead.piece.marker().equals(piece.marker())
        && (TURNING.stream().anyMatch(lower::startsWith)
            || isChoice(words)
            || WITHIN.stream().anyMatch(lower::contains))
        && known.starters().stream().noneMatch(line::startsWith);
  }
}
