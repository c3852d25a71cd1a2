package org.nextline.shortlist;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.ResearchStudy.ResearchStudyStatus;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.matching.Option;

/** An option as the FHIR resource of its kind. */
final class FhirOption {

  private static final String DATA_ABSENT =
      "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private FhirOption() {}

  static DomainResource of(Option option) {
    return switch (option.kind()) {
      case CLINICAL_TRIAL -> study(option);
      case SPECIALIST_CENTRE, PALLIATIVE_CARE -> service(option);
      case COMBINATION_OR_SEQUENTIAL, REPURPOSED_DRUG -> plan(option);
    };
  }

  /** All that is said of the option, a sentence each. */
  static List<String> sentences(Option option) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Words.inWords(option.kind()) + ", " + Words.inWords(option.fit()) + ".");
    if (option.why() != null) {
      option.why().forEach(reason -> sentences.add("Why: " + reason));
    }
    if (option.cautions() != null) {
      option.cautions().forEach(caution -> sentences.add("Caution: " + caution));
    }
    Eligibility.openCriteria(option).forEach(line -> sentences.add(line + "."));
    if (option.nearestSite() != null) {
      sentences.add("Nearest: " + Words.inWords(option.nearestSite()));
    }
    sentences.add("Source: " + Words.inWords(option.source()));
    return sentences;
  }

  private static ResearchStudy study(Option option) {
    var study = new ResearchStudy();
    study.addIdentifier(identifier(option));
    study.setTitle(option.title());
    ResearchStudyStatus status = status(option);
    if (status == null) {
      study.getStatusElement().addExtension(DATA_ABSENT, new CodeType("unknown"));
    } else {
      study.setStatus(status);
    }
    if (option.nearestSite() != null) {
      study.addSite(new Reference().setDisplay(Words.inWords(option.nearestSite())));
      study.setContact(FhirContact.details(option.nearestSite().contact()));
    }
    study.addRelatedArtifact(source(option));
    return study;
  }

  /** From the nearest site, the only status that an option carries; null where not known. */
  private static ResearchStudyStatus status(Option option) {
    String code = option.nearestSite() == null ? null : option.nearestSite().status();
    return switch (RecruitmentStatus.parse(code)) {
      case RECRUITING, ENROLLING_BY_INVITATION, AVAILABLE -> ResearchStudyStatus.ACTIVE;
      case NOT_YET_RECRUITING -> ResearchStudyStatus.APPROVED;
      case ACTIVE_NOT_RECRUITING -> ResearchStudyStatus.CLOSEDTOACCRUAL;
      case SUSPENDED, TEMPORARILY_NOT_AVAILABLE -> ResearchStudyStatus.TEMPORARILYCLOSEDTOACCRUAL;
      case COMPLETED -> ResearchStudyStatus.COMPLETED;
      case WITHDRAWN -> ResearchStudyStatus.WITHDRAWN;
      default -> null;
    };
  }

  private static HealthcareService service(Option option) {
    var service = new HealthcareService();
    service.addIdentifier(identifier(option));
    service.setName(option.title());
    service.addCategory(new CodeableConcept().setText(Words.inWords(option.kind())));
    service.setComment(String.join(" ", sentences(option)));
    if (option.nearestSite() != null) {
      service.addLocation(new Reference().setDisplay(Words.inWords(option.nearestSite())));
      service.setTelecom(FhirContact.points(option.nearestSite().contact()));
    }
    return service;
  }

  private static PlanDefinition plan(Option option) {
    var plan = new PlanDefinition();
    plan.addIdentifier(identifier(option));
    plan.setTitle(option.title());
    plan.setStatus(PublicationStatus.UNKNOWN);
    plan.setType(new CodeableConcept().setText(Words.inWords(option.kind())));
    plan.setDescription(
        String.join(" ", sentences(option)) + " To be discussed with the patient's specialist.");
    plan.addRelatedArtifact(source(option));
    return plan;
  }

  private static Identifier identifier(Option option) {
    return new Identifier()
        .setSystem(
            "clinicaltrials.gov".equals(option.source().registry())
                ? "https://clinicaltrials.gov"
                : "urn:nextline:option")
        .setValue(option.id());
  }

  private static RelatedArtifact source(Option option) {
    return new RelatedArtifact()
        .setType(RelatedArtifact.RelatedArtifactType.DOCUMENTATION)
        .setDisplay(Words.inWords(option.source()))
        .setUrl(option.source().url());
  }
}
