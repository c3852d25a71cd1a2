package org.nextline.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.predicate.Refractoriness;
import org.nextline.eligibility.reading.CriterionReader;
import org.nextline.eligibility.reading.ProfileFacts;
import org.nextline.eligibility.structure.Section;
import org.nextline.patient.PatientProfile;

/** A patient and what criteria say of them. */
record Case(Judge judge, PatientFacts facts) {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final CriterionReader READER = new CriterionReader(Reading.LEXICON);

  /** A profile in JSON, in which single quotes stand for double ones. */
  static Case of(String json) {
    return of(json, Refractoriness.NOT_ASKED);
  }

  static Case of(String json, Refractoriness refractoriness) {
    try {
      PatientProfile profile =
          new ObjectMapper()
              .registerModule(new JavaTimeModule())
              .readValue(json.replace('\'', '"'), PatientProfile.class);
      PatientFacts facts = new ProfileFacts(Reading.LEXICON).of(profile, TODAY, refractoriness);
      return new Case(new Judge(facts), facts);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The same patient, asked by trials that study the condition. */
  Case inTrialsForTheCondition() {
    return new Case(Judge.ofTrialsForTheCondition(facts), facts);
  }

  List<Criterion> bothWays(String text) {
    return List.of(READER.read(text, Section.INCLUSION), READER.read(text, Section.EXCLUSION));
  }

  CriterionFinding inclusion(String text) {
    return judge.judge(READER.read(text, Section.INCLUSION));
  }

  CriterionFinding exclusion(String text) {
    return judge.judge(READER.read(text, Section.EXCLUSION));
  }

  Verdict included(String text) {
    return inclusion(text).verdict();
  }

  Verdict excluded(String text) {
    return exclusion(text).verdict();
  }
}
