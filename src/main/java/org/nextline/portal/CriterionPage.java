package org.nextline.portal;

import java.util.List;
import org.nextline.matching.CriterionSummary;
import org.nextline.refractory.ParameterText;
import org.nextline.refractory.TableText;

/**
 * What the page of a criterion shows: first in plain words, then in those of clinicians.
 *
 * @param source where it comes from, with the year
 * @param sourceUrl null where the source has no address that is safe to link
 * @param confidence in plain words
 * @param verdicts what it can say
 * @param tried when a treatment counts as properly tried; null where no treatment is judged
 * @param didNotWork when it counts as failed; null where no treatment is judged
 * @param treatment how one treatment is judged; empty where none is
 * @param countedBy by what treatments are told apart; null where they are not counted
 * @param definitions what its names mean
 * @param ruleOut what else can look the same
 * @param mistakes in development, of files that are being written
 */
record CriterionPage(
    CriterionSummary criterion,
    String source,
    String sourceUrl,
    String confidence,
    List<Verdict> verdicts,
    RuleNode tried,
    RuleNode didNotWork,
    List<ParameterText> thresholds,
    List<Decision> decisions,
    List<Named> treatment,
    String countedBy,
    List<Named> definitions,
    List<Caveat> caveats,
    List<String> ruleOut,
    List<TableText> tables,
    List<String> mistakes) {

  /** What the criterion can say; {@code tone} is {@code yes}, {@code no} or {@code unknown}. */
  record Verdict(String tone, String status, String says) {}

  /** A line of the decision list; {@code stage} is null where none is named. */
  record Decision(RuleNode when, String status, String stage, String says) {}

  /** A rule under its name. */
  record Named(String name, RuleNode rule) {
    /** Where on the page it stands. */
    public String anchor() {
      return RuleNode.anchor(name);
    }
  }

  /** Something to keep in mind, and when it is said. */
  record Caveat(String text, RuleNode when) {}
}
