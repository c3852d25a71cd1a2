package org.nextline.ingest;

import static org.nextline.ingest.JsonText.firstText;
import static org.nextline.ingest.JsonText.text;
import static org.nextline.ingest.JsonText.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;

/** A trial of the NCI Clinical Trials Search API v2 as a trial of ours. */
final class NciMapper {

  private static final String REGISTRY = "NCI CTS";
  private static final String PAGE =
      "https://www.cancer.gov/research/participate/clinical-trials-search/v?id=";

  /** The API writes 999 years where there is no upper bound. */
  private static final double NO_BOUND_YEARS = 130;

  private static final Map<String, String> INTERVENTION_TYPES =
      Map.of("Biological/Vaccine", "BIOLOGICAL", "Procedure/Surgery", "PROCEDURE");

  private final NciSites sites = new NciSites();

  /**
   * @param date of the answer: the records themselves do not tell
   */
  TrialRecord toTrial(JsonNode trial, String id, LocalDate date) {
    JsonNode structured = trial.path("eligibility").path("structured");
    RecruitmentStatus status = RecruitmentWords.parse(text(trial.path("current_trial_status")));
    JsonNode phase = trial.path("phase");
    return new TrialRecord(
        id,
        secondaryIds(trial, id),
        text(trial.path("brief_title")),
        text(trial.path("official_title")),
        unwrapped(trial.path("brief_summary")),
        unwrapped(trial.path("detail_description")),
        status,
        studyType(text(trial.path("study_protocol_type"))),
        Phases.parse(text(phase.isObject() ? phase.path("phase") : phase)),
        Sexes.parse(firstText(structured, "sex", "gender")),
        AgeText.years(text(structured.path("min_age"))).orElse(null),
        AgeText.years(text(structured.path("max_age")))
            .filter(years -> years < NO_BOUND_YEARS)
            .orElse(null),
        yesOrNo(structured.path("accepts_healthy_volunteers")),
        ofTheTrial(trial.path("diseases"), "preferred_name", "name"),
        Stream.concat(
                texts(trial.path("keywords")).stream(),
                ofTheTrial(trial.path("biomarkers"), "name").stream())
            .distinct()
            .toList(),
        List.of(),
        interventions(trial.path("arms")),
        NciEligibility.text(trial.path("eligibility").path("unstructured")),
        sites.of(trial, status),
        newest(trial),
        new SourceRef(REGISTRY, PAGE + id, date));
  }

  private static List<String> secondaryIds(JsonNode trial, String id) {
    return Stream.concat(
            Stream.of("nci_id", "protocol_id", "ctep_id", "dcp_id", "ccr_id")
                .map(field -> text(trial.path(field))),
            texts(trial.path("other_ids"), "value").stream())
        .filter(other -> other != null && !other.equals(id))
        .distinct()
        .toList();
  }

  /** What the trial itself names; the API adds all that lies above it in the NCI Thesaurus. */
  private static List<String> ofTheTrial(JsonNode concepts, String... nameFields) {
    return concepts
        .valueStream()
        .filter(NciMapper::isOfTheTrial)
        .map(concept -> firstText(concept, nameFields))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static boolean isOfTheTrial(JsonNode concept) {
    return !"TREE".equals(text(concept.path("inclusion_indicator")));
  }

  private static List<String> interventions(JsonNode arms) {
    return arms.valueStream()
        .flatMap(arm -> arm.path("interventions").valueStream())
        .filter(NciMapper::isOfTheTrial)
        .map(NciMapper::intervention)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static String intervention(JsonNode intervention) {
    String type = firstText(intervention, "type", "intervention_type");
    String name = firstText(intervention, "name", "intervention_name");
    return type == null || name == null
        ? name
        : INTERVENTION_TYPES.getOrDefault(type, code(type)) + ": " + name;
  }

  private static String studyType(String type) {
    return type == null
        ? null
        : type.toLowerCase(Locale.ROOT).startsWith("non") ? "OBSERVATIONAL" : code(type);
  }

  private static LocalDate newest(JsonNode trial) {
    return Stream.of("amendment_date", "current_trial_status_date", "record_verification_date")
        .map(field -> JsonText.date(trial.path(field)))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static String code(String words) {
    return words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
  }

  private static String unwrapped(JsonNode node) {
    String text = text(node);
    return text == null ? null : WrappedText.unwrapped(text);
  }

  private static Boolean yesOrNo(JsonNode node) {
    return node.isBoolean() ? node.booleanValue() : null;
  }
}
