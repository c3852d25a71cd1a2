package org.nextline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;

/** A {@code clinical_study} of the old XML as a trial of ours, in the words of the present API. */
final class XmlStudyMapper {

  private static final String PROCESSED_ON = "^ClinicalTrials.gov processed this data on ";

  private final XmlStudySites sites = new XmlStudySites();

  /**
   * @param fileDate the snapshot's date where the study does not tell
   */
  TrialRecord toTrial(XmlElement study, String id, LocalDate fileDate) {
    XmlElement eligibility = study.child("eligibility");
    RecruitmentStatus status = RecruitmentStatus.parse(study.value("overall_status"));
    var trial =
        new TrialRecord(
            id,
            secondaryIds(study.child("id_info")),
            study.value("brief_title"),
            study.value("official_title"),
            block(study.child("brief_summary")),
            block(study.child("detailed_description")),
            status,
            studyType(study.value("study_type")),
            Phases.parse(study.value("phase")),
            Sexes.parse(eligibility.value("gender")),
            AgeText.years(eligibility.value("minimum_age")).orElse(null),
            AgeText.years(eligibility.value("maximum_age")).orElse(null),
            healthyVolunteers(eligibility.value("healthy_volunteers")),
            study.values("condition"),
            study.values("keyword"),
            study.child("condition_browse").values("mesh_term"),
            interventions(study),
            block(eligibility.child("criteria")),
            sites.of(study, status),
            RegistryDate.parse(
                firstOf(study.value("last_update_posted"), study.value("last_update_submitted"))),
            new SourceRef(NctId.REGISTRY, NctId.page(id), asOf(study, fileDate)));
    return trial.withFormerIds(study.child("id_info").values("nct_alias"));
  }

  private static List<String> secondaryIds(XmlElement idInfo) {
    var ids = new ArrayList<String>();
    Stream.of("nct_alias", "org_study_id", "secondary_id")
        .forEach(name -> ids.addAll(idInfo.values(name)));
    return ids.stream().distinct().toList();
  }

  private static LocalDate asOf(XmlElement study, LocalDate fileDate) {
    String processed = study.child("required_header").value("download_date");
    LocalDate date =
        processed == null ? null : RegistryDate.parse(processed.replaceFirst(PROCESSED_ON, ""));
    return date == null ? fileDate : date;
  }

  private static String block(XmlElement element) {
    return WrappedText.unwrapped(element.child("textblock").text());
  }

  private static List<String> interventions(XmlElement study) {
    return study
        .all("intervention")
        .map(XmlStudyMapper::intervention)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static String intervention(XmlElement intervention) {
    String type = intervention.value("intervention_type");
    String name = intervention.value("intervention_name");
    return type == null || name == null ? name : code(type) + ": " + name;
  }

  /** {@code Observational [Patient Registry]} is {@code OBSERVATIONAL}; null for N/A. */
  private static String studyType(String text) {
    return text == null || text.equals("N/A") ? null : code(text.replaceFirst("\\s*\\[.*", ""));
  }

  private static Boolean healthyVolunteers(String text) {
    return text == null ? null : !text.equals("No");
  }

  private static String code(String words) {
    return words.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  private static String firstOf(String one, String other) {
    return one == null ? other : one;
  }
}
