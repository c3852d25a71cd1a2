package org.nextline.ingest;

import static org.nextline.ingest.JsonText.date;
import static org.nextline.ingest.JsonText.markdown;
import static org.nextline.ingest.JsonText.text;
import static org.nextline.ingest.JsonText.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;

/** A study of ClinicalTrials.gov API v2 as a trial of ours. */
final class StudyMapper {

  private final StudySites sites = new StudySites();

  /**
   * @param study has a {@code protocolSection} and in it an {@code nctId}
   * @param fileDate the snapshot's date where the study does not tell
   */
  TrialRecord toTrial(JsonNode study, LocalDate fileDate) {
    JsonNode protocol = study.path("protocolSection");
    JsonNode derived = study.path("derivedSection");
    JsonNode identification = protocol.path("identificationModule");
    JsonNode descriptions = protocol.path("descriptionModule");
    JsonNode design = protocol.path("designModule");
    JsonNode eligibility = protocol.path("eligibilityModule");
    JsonNode conditions = protocol.path("conditionsModule");
    JsonNode statuses = protocol.path("statusModule");
    String id = text(identification.path("nctId"));
    RecruitmentStatus status = RecruitmentStatus.parse(text(statuses.path("overallStatus")));
    LocalDate version = date(derived.path("miscInfoModule").path("versionHolder"));
    var trial =
        new TrialRecord(
            id,
            secondaryIds(identification),
            text(identification.path("briefTitle")),
            text(identification.path("officialTitle")),
            markdown(descriptions.path("briefSummary")),
            markdown(descriptions.path("detailedDescription")),
            status,
            text(design.path("studyType")),
            texts(design.path("phases")),
            text(eligibility.path("sex")),
            years(eligibility.path("minimumAge")),
            years(eligibility.path("maximumAge")),
            yesOrNo(eligibility.path("healthyVolunteers")),
            texts(conditions.path("conditions")),
            texts(conditions.path("keywords")),
            texts(derived.path("conditionBrowseModule").path("meshes"), "term"),
            interventions(protocol.path("armsInterventionsModule").path("interventions")),
            markdown(eligibility.path("eligibilityCriteria")),
            sites.of(protocol.path("contactsLocationsModule"), status),
            date(statuses.path("lastUpdatePostDateStruct").path("date")),
            new SourceRef(
                NctId.REGISTRY, NctId.page(id), Objects.requireNonNullElse(version, fileDate)));
    return trial.withFormerIds(texts(identification.path("nctIdAliases")));
  }

  private static List<String> secondaryIds(JsonNode identification) {
    return Stream.of(
            texts(identification.path("nctIdAliases")).stream(),
            Stream.ofNullable(text(identification.path("orgStudyIdInfo").path("id"))),
            texts(identification.path("secondaryIdInfos"), "id").stream())
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }

  private static List<String> interventions(JsonNode interventions) {
    return interventions
        .valueStream()
        .map(StudyMapper::intervention)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static String intervention(JsonNode intervention) {
    String type = text(intervention.path("type"));
    String name = text(intervention.path("name"));
    return type == null || name == null ? name : type + ": " + name;
  }

  private static Double years(JsonNode age) {
    return AgeText.years(text(age)).orElse(null);
  }

  private static Boolean yesOrNo(JsonNode node) {
    return node.isBoolean() ? node.booleanValue() : null;
  }
}
