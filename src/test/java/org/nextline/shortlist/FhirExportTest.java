package org.nextline.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.junit.jupiter.api.Test;

class FhirExportTest {

  private static final FhirContext R4 = FhirContext.forR4();

  private final String json =
      new String(new FhirExport().write(Examples.view()), StandardCharsets.UTF_8);
  private final Bundle bundle =
      R4.newJsonParser()
          .setParserErrorHandler(new StrictErrorHandler())
          .parseResource(Bundle.class, json);

  @Test
  void roundTripsThroughTheStrictParser() {
    assertThat(R4.newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle))
        .isEqualTo(json);
    assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.DOCUMENT);
    assertThat(bundle.getEntry().stream().map(e -> e.getResource().fhirType()))
        .containsExactly(
            "Composition",
            "Practitioner",
            "Observation",
            "ResearchStudy",
            "HealthcareService",
            "PlanDefinition",
            "PlanDefinition",
            "HealthcareService");
  }

  @Test
  void agreesWithTheStandardSchema() {
    var validator =
        R4.newValidator()
            .setValidateAgainstStandardSchema(true)
            .setValidateAgainstStandardSchematron(false);
    assertThat(validator.validateWithResult(bundle).getMessages()).isEmpty();
    assertThat(validator.validateWithResult(FhirExport.bundle(Examples.sparse())).getMessages())
        .isEmpty();
  }

  @Test
  void everyElementThatFhirRequiresIsThere() {
    List<String> missing = new ArrayList<>();
    bundle.getEntry().forEach(e -> missing(e.getResource(), e.getResource().fhirType(), missing));
    assertThat(missing).isEmpty();
  }

  @Test
  void everyReferencePointsIntoTheDocument() {
    Set<String> addresses =
        bundle.getEntry().stream()
            .map(Bundle.BundleEntryComponent::getFullUrl)
            .collect(Collectors.toSet());
    assertThat(addresses).hasSameSizeAs(bundle.getEntry());
    List<Reference> references =
        bundle.getEntry().stream()
            .flatMap(e ->
                R4
                    .newTerser()
                    .getAllPopulatedChildElementsOfType(e.getResource(), Reference.class)
                    .stream())
            .toList();
    assertThat(references.stream().filter(Reference::hasReference).map(Reference::getReference))
        .isNotEmpty()
        .allMatch(addresses::contains);
  }

  @Test
  void saysTheVerdictAndTheOptionsWithoutNamingThePatient() {
    var composition = (Composition) bundle.getEntryFirstRep().getResource();
    assertThat(composition.getSection()).hasSize(3);
    assertThat(composition.getSection().getFirst().getTitle()).startsWith("Urgent");
    assertThat(composition.getSection().getLast().getSection()).hasSize(5);
    var verdict = (Observation) bundle.getEntry().get(2).getResource();
    assertThat(verdict.getValueCodeableConcept().getCodingFirstRep().getCode())
        .isEqualTo("REFRACTORY");
    assertThat(verdict.getSubject().hasReference()).isFalse();
    assertThat(verdict.getNote())
        .extracting(Annotation::getText)
        .contains(
            "Refractory (drug resistant). [Kwan P et al (2010)]",
            "Schedules failed: 2 (criterion ≥ 2). [Kwan 2010]",
            "t1 (category 2A): Dose adequate (≥ 0.5 DDD).");
    var study = (ResearchStudy) bundle.getEntry().get(3).getResource();
    assertThat(study.getStatus()).isEqualTo(ResearchStudy.ResearchStudyStatus.ACTIVE);
    assertThat(study.getIdentifierFirstRep().getValue()).isEqualTo("NCT00000001");
    assertThat(json).doesNotContain("\"Patient\"");
  }

  /** Collects the paths of required elements that are absent, by HAPI's own model of R4. */
  private static void missing(IBase element, String path, List<String> missing) {
    BaseRuntimeElementDefinition<?> definition = R4.getElementDefinition(element.getClass());
    if (!(definition instanceof BaseRuntimeElementCompositeDefinition<?> composite)) {
      return;
    }
    for (var child : composite.getChildren()) {
      List<IBase> values = child.getAccessor().getValues(element);
      if (child.getMin() > 0 && values.stream().noneMatch(FhirExportTest::isStated)) {
        missing.add(path + "." + child.getElementName());
      }
      values.forEach(v -> missing(v, path + "." + child.getElementName(), missing));
    }
  }

  private static boolean isStated(IBase value) {
    return !value.isEmpty() || value instanceof Element e && e.hasExtension();
  }
}
