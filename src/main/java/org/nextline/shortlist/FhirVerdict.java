package org.nextline.shortlist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.MissingFact;

/** A verdict as an observation: the criterion is its code, the status its value. */
final class FhirVerdict {

  private FhirVerdict() {}

  /** The patient is known to the coordinator alone, so the subject is words and no reference. */
  static Reference subject() {
    return new Reference().setDisplay("Patient known to the coordinator, not named here");
  }

  static Observation of(CriterionAssessment criterion, Instant saved) {
    var observation = new Observation();
    observation.setStatus(Observation.ObservationStatus.PRELIMINARY);
    observation.setSubject(subject());
    observation.setEffective(new DateTimeType(Date.from(saved)));
    observation.setCode(
        concept("urn:nextline:criteria", criterion.criteriaId(), criterion.title()));
    if (criterion.status() != null) {
      observation.setValue(
          concept(
              "urn:nextline:refractory-status",
              criterion.status().name(),
              Words.inWords(criterion.status())));
    }
    if (criterion.stage() != null) {
      observation
          .addComponent()
          .setCode(new CodeableConcept().setText("Stage"))
          .setValue(
              concept("urn:nextline:stage", criterion.stage(), Words.spaced(criterion.stage())));
    }
    sentences(criterion).forEach(sentence -> observation.addNote().setText(sentence));
    return observation;
  }

  private static List<String> sentences(CriterionAssessment criterion) {
    List<String> sentences = new ArrayList<>();
    if (criterion.citation() != null && criterion.citation().text() != null) {
      sentences.add("Criterion: " + criterion.citation().text());
    }
    sentences.addAll(ClinicalNotes.notes(criterion));
    if (criterion.treatments() != null) {
      criterion.treatments().forEach(judgement -> sentences.addAll(ClinicalNotes.notes(judgement)));
    }
    if (criterion.questions() != null) {
      criterion.questions().stream()
          .map(MissingFact::question)
          .forEach(question -> sentences.add("To be asked: " + question));
    }
    return sentences;
  }

  private static CodeableConcept concept(String system, String code, String text) {
    var concept = new CodeableConcept().setText(text);
    concept.addCoding().setSystem(system).setCode(code);
    return concept;
  }
}
