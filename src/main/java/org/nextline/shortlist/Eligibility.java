package org.nextline.shortlist;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.matching.CriterionFinding;
import org.nextline.matching.CriterionFinding.Type;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.matching.Option;

/** What a referral team must still check of a trial's eligibility criteria, in words. */
@TemplateExtension
final class Eligibility {

  private Eligibility() {}

  /** A line for each criterion that is not known or speaks against the option, worst first. */
  static List<String> openCriteria(Option option) {
    if (option.criteria() == null) {
      return List.of();
    }
    List<String> against =
        option.criteria().stream()
            .filter(CriterionFinding::speaksAgainst)
            .map(c -> "Speaks against it, " + line(c))
            .toList();
    List<String> unknown =
        option.criteria().stream()
            .filter(c -> c.verdict() == Verdict.UNKNOWN)
            .map(c -> "Not known, " + line(c))
            .toList();
    return Stream.concat(against.stream(), unknown.stream()).toList();
  }

  private static String line(CriterionFinding criterion) {
    String type = criterion.type() == Type.EXCLUSION ? "exclusion" : "inclusion";
    return type + " criterion: " + criterion.text();
  }
}
