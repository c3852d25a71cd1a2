package org.nextline.matching;

import java.util.List;
import java.util.Optional;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.refractory.AllergyKnowledge;
import org.nextline.refractory.AllergyKnowledge.Effect;
import org.nextline.refractory.AllergyKnowledge.Reach;
import org.nextline.refractory.Strategy;

/**
 * A strategy's drugs, set against the patient's allergies. Where one of several drugs is enough,
 * the strategy is ruled out only when all of them are.
 *
 * @param stated null: not known
 */
record Allergies(List<String> stated, AllergyKnowledge knowledge) {

  private static final String PATH = "allergies";

  List<CriterionFinding> against(Strategy strategy) {
    if (stated == null) {
      return List.of();
    }
    List<Effect> effects =
        strategy.drugs().stream().flatMap(drug -> effect(drug).stream()).toList();
    long ruledOut = effects.stream().filter(effect -> effect.reach() == Reach.RULED_OUT).count();
    boolean out = ruledOut > 0 && (!strategy.alternatives() || ruledOut == strategy.drugs().size());
    return effects.stream().map(effect -> finding(effect, out)).toList();
  }

  /** The worst that any of the allergies means for a drug. */
  private Optional<Effect> effect(String drug) {
    return stated.stream()
        .flatMap(allergy -> knowledge.effect(allergy, drug).stream())
        .reduce((a, b) -> b.reach() == Reach.RULED_OUT ? b : a);
  }

  private static CriterionFinding finding(Effect effect, boolean out) {
    if (effect.reach() == Reach.DOUBTFUL) {
      return finding(effect, Verdict.UNKNOWN, effect.drug() + ": " + effect.doubt());
    }
    String because =
        "An allergy to %s is stated, which speaks against %s."
            .formatted(effect.allergy(), effect.drug());
    return out
        ? finding(effect, Verdict.MET, because)
        : finding(effect, Verdict.UNKNOWN, because + " The other drugs named are not affected.");
  }

  private static CriterionFinding finding(Effect effect, Verdict verdict, String because) {
    return CriterionFinding.exclusion("Allergy: " + effect.allergy(), verdict, because, PATH);
  }
}
