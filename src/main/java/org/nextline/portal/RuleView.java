package org.nextline.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextline.matching.CriterionFinding;
import org.nextline.matching.CriterionFinding.Type;

/**
 * One entry rule and how the person compares with it, in plain words.
 *
 * @param type who can join, or who cannot
 * @param tone {@code good}, {@code bad}, {@code unknown} or {@code none}
 */
public record RuleView(String type, String text, String verdict, String tone, String because) {

  static RuleView of(CriterionFinding c) {
    boolean exclusion = c.type() == Type.EXCLUSION;
    String verdict =
        switch (c.verdict()) {
          case MET -> exclusion ? "This would keep you out" : "You meet this";
          case NOT_MET -> exclusion ? "This does not keep you out" : "You do not meet this";
          case UNKNOWN -> "Not known yet";
          case NOT_APPLICABLE -> "Does not apply to you";
        };
    return new RuleView(
        exclusion ? "Who cannot join" : "Who can join", c.text(), verdict, tone(c), c.because());
  }

  /** How the person compares with all of them; null where there is none. */
  static String summary(List<CriterionFinding> criteria) {
    Map<String, Long> byTone =
        criteria.stream().collect(Collectors.groupingBy(RuleView::tone, Collectors.counting()));
    return criteria.isEmpty()
        ? null
        : "Entry rules: %d fit you, %d do not, %d not known"
            .formatted(
                byTone.getOrDefault("good", 0L),
                byTone.getOrDefault("bad", 0L),
                byTone.getOrDefault("unknown", 0L));
  }

  private static String tone(CriterionFinding c) {
    return switch (c.verdict()) {
      case MET, NOT_MET -> c.speaksAgainst() ? "bad" : "good";
      case UNKNOWN -> "unknown";
      case NOT_APPLICABLE -> "none";
    };
  }
}
