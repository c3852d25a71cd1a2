package org.nextline.shortlist;

import ca.uhn.fhir.context.FhirContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.nextline.matching.Option;
import org.nextline.matching.UrgentNotice;
import org.nextline.refractory.CriterionAssessment;

/**
 * A FHIR R4 document: a composition with a section for urgent notices, one for the verdicts
 * (observations) and one with the options in the coordinator's order (research studies, healthcare
 * services, plan definitions). It names no patient: subjects are display text only.
 */
@ApplicationScoped
class FhirExport {

  private static final String LOINC = "http://loinc.org";

  byte[] write(ShortlistView shortlist) {
    return Fhir.R4
        .newJsonParser()
        .setPrettyPrint(true)
        .encodeResourceToString(bundle(shortlist))
        .getBytes(StandardCharsets.UTF_8);
  }

  static Bundle bundle(ShortlistView shortlist) {
    var document = new DocumentBuilder(shortlist.id(), Date.from(shortlist.createdAt()));
    Composition composition = document.add(composition(shortlist), "composition");
    composition.addAuthor(document.refer(author(shortlist), "author", shortlist.owner()));
    addUrgent(composition, shortlist.urgent());
    addVerdicts(composition, shortlist, document);
    addOptions(composition, shortlist, document);
    return document.bundle();
  }

  private static Composition composition(ShortlistView shortlist) {
    var composition = new Composition();
    composition.setStatus(Composition.CompositionStatus.FINAL);
    composition
        .setType(new CodeableConcept().setText("Referral note"))
        .getType()
        .addCoding()
        .setSystem(LOINC)
        .setCode("57133-1")
        .setDisplay("Referral note");
    composition.setSubject(FhirVerdict.subject());
    composition.setDate(Date.from(shortlist.createdAt()));
    composition.setTitle("Referral packet " + shortlist.label());
    return composition;
  }

  private static Resource author(ShortlistView shortlist) {
    return new Practitioner()
        .addIdentifier(
            new Identifier().setSystem("urn:nextline:account").setValue(shortlist.owner()));
  }

  private static void addUrgent(Composition composition, List<UrgentNotice> urgent) {
    if (urgent != null && !urgent.isEmpty()) {
      composition
          .addSection()
          .setTitle("Urgent: read first")
          .setText(FhirText.of(urgent.stream().map(UrgentNotice::text).toList()));
    }
  }

  private static void addVerdicts(
      Composition composition, ShortlistView shortlist, DocumentBuilder document) {
    SectionComponent section =
        composition.addSection().setTitle("Is the condition treatment-refractory?");
    section.setText(
        FhirText.of(
            "As saved by " + shortlist.owner() + " on " + Words.inWords(shortlist.createdAt())));
    int count = 0;
    for (CriterionAssessment criterion : shortlist.assessment().assessments()) {
      section.addEntry(
          document.refer(
              FhirVerdict.of(criterion, shortlist.createdAt()),
              "verdict-" + ++count,
              criterion.title()));
    }
  }

  private static void addOptions(
      Composition composition, ShortlistView shortlist, DocumentBuilder document) {
    SectionComponent section = composition.addSection().setTitle("Chosen options");
    section.setText(FhirText.of("In the order in which they were chosen."));
    int count = 0;
    for (Option option : shortlist.options()) {
      Reference resource =
          document.refer(FhirOption.of(option), "option-" + ++count, option.title());
      section
          .addSection()
          .setTitle(count + ". " + option.title())
          .setText(FhirText.of(FhirOption.sentences(option)))
          .addEntry(resource);
    }
  }

  /** The R4 model, which takes about a second to load: once, when first needed. */
  private static final class Fhir {
    static final FhirContext R4 = FhirContext.forR4();
  }
}
