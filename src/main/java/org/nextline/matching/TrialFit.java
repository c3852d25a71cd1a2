package org.nextline.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nextline.eligibility.Criterion;
import org.nextline.eligibility.Effect;
import org.nextline.eligibility.Fit;
import org.nextline.eligibility.Judge;

/**
 * How a trial's own criteria stand for a patient.
 *
 * @param answered share of the criteria that are known to be no obstacle, 0..1
 */
record TrialFit(Fit fit, double answered) {

  /** Of a trial whose criteria are not known. */
  static final TrialFit OPEN = new TrialFit(Fit.POSSIBLE, 0);

  TrialFit withFit(Fit other) {
    return new TrialFit(other, answered);
  }

  static TrialFit of(List<Criterion> criteria, Judge judge) {
    List<Effect> effects = criteria.stream().map(judge::decisiveEffect).toList();
    Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
    effects.forEach(effect -> counts.merge(effect, 1, Integer::sum));
    int supporting = counts.getOrDefault(Effect.SPEAKS_FOR, 0);
    int counted = effects.size() - counts.getOrDefault(Effect.NONE, 0);
    return new TrialFit(Fit.of(effects), counted == 0 ? 0 : (double) supporting / counted);
  }
}
