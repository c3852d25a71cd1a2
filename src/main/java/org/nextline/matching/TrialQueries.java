package org.nextline.matching;

import java.util.Set;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.places.Precision;
import org.nextline.search.GeoPosition;
import org.nextline.search.TrialQuery;

/** What the index is asked for a patient. */
record TrialQueries(PatientCase patient) {

  /** Trials that a person of this age and sex can reach and join. */
  TrialQuery of(Set<RecruitmentStatus> statuses) {
    return new TrialQuery(
        patient.studiedAs(),
        RankingTerms.of(patient),
        patient.registryAge(),
        sex(),
        statuses,
        near(),
        mostKm());
  }

  /** Whatever studies the condition. */
  TrialQuery ofTheCondition() {
    return new TrialQuery(
        patient.studiedAs(), RankingTerms.of(patient), null, null, Set.of(), near(), null);
  }

  private String sex() {
    return switch (patient.profile().sex()) {
      case FEMALE -> "female";
      case MALE -> "male";
      case null, default -> null;
    };
  }

  private GeoPosition near() {
    return patient.position() == null
        ? null
        : new GeoPosition(patient.position().latitude(), patient.position().longitude());
  }

  /** The index holds sites by their city at the roughest, and nearer than they seem they count. */
  private Double mostKm() {
    Double most = patient.profile().maxDistanceKm();
    return most == null || patient.position() == null
        ? most
        : Double.valueOf(
            most + patient.position().precision().uncertaintyKm() + Precision.CITY.uncertaintyKm());
  }
}
