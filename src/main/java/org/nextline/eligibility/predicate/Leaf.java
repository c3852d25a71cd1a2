package org.nextline.eligibility.predicate;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** A statement about one fact. */
public sealed interface Leaf extends Predicate
    permits Administrative,
        AgeIs,
        AllergicTo,
        Failed,
        HasBiomarker,
        HasCondition,
        HasExtent,
        HasState,
        LifeExpectancy,
        LinesOfTherapy,
        Measured,
        OrganFunction,
        PriorMalignancy,
        Received,
        SexIs,
        StageIs,
        TreatmentResistant {

  /** The truth with the one fact that decided it. */
  Decision decide(PatientFacts facts);

  @Override
  default Truth judge(PatientFacts facts) {
    return decide(facts).truth();
  }

  @Override
  default Justification explain(PatientFacts facts) {
    Decision decision = decide(facts);
    String because = decision.sentence(words());
    return new Justification(
        words(), decision.truth(), because, because, decision.evidence(), List.of(), List.of());
  }
}
