package org.nextline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nextline.matching.CriterionFinding.Type;
import org.nextline.matching.CriterionFinding.Verdict;

/**
 * The sentences of a registry's eligibility text, told apart by their headings. They are shown as
 * they stand, none is lost, and none is judged: whether they are met is for the trial's team to
 * say.
 */
final class EligibilityLines {

  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[*•·–-]|\\d{1,2}[.)])\\s+");
  private static final String NOT_JUDGED =
      "Not checked automatically; ask the trial's team about it.";

  private EligibilityLines() {}

  static List<CriterionFinding> of(String eligibilityText) {
    List<CriterionFinding> lines = new ArrayList<>();
    if (eligibilityText == null) {
      return lines;
    }
    Type type = Type.INCLUSION;
    for (String line : eligibilityText.split("\\R")) {
      String text = BULLET.matcher(line).replaceFirst("").strip();
      String heading = text.toLowerCase(Locale.ROOT);
      if (isHeading(heading, "exclusion")) {
        type = Type.EXCLUSION;
      } else if (isHeading(heading, "inclusion")) {
        type = Type.INCLUSION;
      } else if (!text.isEmpty()) {
        lines.add(new CriterionFinding(type, text, Verdict.UNKNOWN, NOT_JUDGED, List.of()));
      }
    }
    return lines;
  }

  private static boolean isHeading(String text, String word) {
    return text.contains(word)
        && text.length() < 60
        && (text.endsWith(":") || text.endsWith("criteria"));
  }
}
