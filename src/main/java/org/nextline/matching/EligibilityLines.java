package org.nextline.matching;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nextline.matching.CriterionFinding.Type;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.search.EligibilitySections;

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
    EligibilitySections sections = EligibilitySections.of(eligibilityText);
    return Stream.of(
            lines(Type.INCLUSION, sections.inclusion()),
            lines(Type.INCLUSION, sections.undivided()),
            lines(Type.EXCLUSION, sections.exclusion()))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Stream<CriterionFinding> lines(Type type, String section) {
    return section
        .lines()
        .map(line -> BULLET.matcher(line).replaceFirst("").strip())
        .filter(line -> !line.isEmpty())
        .map(line -> new CriterionFinding(type, line, Verdict.UNKNOWN, NOT_JUDGED, List.of()));
  }
}
