package org.nextline.matching;

import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.predicate.Refractoriness;
import org.nextline.eligibility.reading.Lexicon;
import org.nextline.eligibility.reading.ProfileFacts;
import org.nextline.matching.Assessor.Assessed;

/** What criteria of trials are judged by: the profile, with the verdict on its refractoriness. */
final class EligibilityFacts {

  private final ProfileFacts facts;

  EligibilityFacts(Lexicon lexicon) {
    facts = new ProfileFacts(lexicon);
  }

  PatientFacts of(Assessed patient) {
    Refractoriness refractoriness = new EvaluatedRefractoriness(patient.assessment().assessments());
    return patient.openHistory()
        ? facts.ofOpenHistory(patient.profile(), patient.today(), refractoriness)
        : facts.of(patient.profile(), patient.today(), refractoriness);
  }
}
