package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;
import org.nextline.testing.SharedData;

class NciSourceTest {

  private static final String TRIAL =
      """
      {"nct_id": "NCT90000001", "nci_id": "NCI-2026-00001", "protocol_id": "ACME-12",
       "other_ids": [{"name": "Other", "value": "97-C-0000"}],
       "brief_title": "Hiccups", "current_trial_status": "Temporarily Closed to Accrual",
       "phase": "I_II", "study_protocol_type": "Non-interventional",
       "amendment_date": "2026-01-02", "current_trial_status_date": "2026-02-03",
       "diseases": [
         {"inclusion_indicator": "TRIAL", "preferred_name": "Stubborn Hiccups"},
         {"inclusion_indicator": "TREE", "preferred_name": "Disease, Disorder or Finding"}],
       "biomarkers": [{"inclusion_indicator": "TRIAL", "name": "HIC1 Gene Mutation"}],
       "arms": [{"interventions": [
         {"inclusion_indicator": "TRIAL", "type": "Biological/Vaccine", "name": "Nothingmab"},
         {"inclusion_indicator": "TREE", "type": "Drug", "name": "Antineoplastic Agent"}]}],
       "eligibility": {
         "structured": {"min_age": "18 Years", "max_age": "999 Years", "gender": "BOTH"},
         "unstructured": [
           {"display_order": 2, "inclusion_indicator": false, "description": "Pregnancy"},
           {"display_order": 1, "inclusion_indicator": true, "description": "Hiccups for\\r\\n a week"}]},
       "sites": [
         {"org_name": "One", "org_city": "Bethesda", "org_state_or_province": "MD",
          "org_country": "United States", "org_postal_code": "20892", "org_phone": "555-0100",
          "recruitment_status": "ACTIVE", "org_coordinates": {"lon": -77.1, "lat": 39.0}},
         {"org_name": "Two", "org_country": "Canada", "recruitment_status": "CLOSED_TO_ACCRUAL"}]}
      """;

  private final NciSource source = new NciSource();
  private final FoundTrials found = new FoundTrials();

  @Test
  void readsATrial() throws IOException {
    source.read(Reading.input("answer.json", "{\"total\": 1, \"data\": [" + TRIAL + "]}"), found);

    TrialRecord trial = found.trials.getFirst();
    assertThat(trial.id()).isEqualTo("NCT90000001");
    assertThat(trial.secondaryIds()).containsExactly("NCI-2026-00001", "ACME-12", "97-C-0000");
    assertThat(trial.status()).isEqualTo(RecruitmentStatus.SUSPENDED);
    assertThat(trial.phases()).containsExactly("PHASE1", "PHASE2");
    assertThat(trial.studyType()).isEqualTo("OBSERVATIONAL");
    assertThat(trial.lastUpdate()).isEqualTo("2026-02-03");
    assertThat(trial.minAgeYears()).isEqualTo(18);
    assertThat(trial.maxAgeYears()).isNull();
    assertThat(trial.sex()).isEqualTo("ALL");
    assertThat(trial.source())
        .isEqualTo(
            new SourceRef(
                "NCI CTS",
                "https://www.cancer.gov/research/participate/clinical-trials-search/v?id=NCT90000001",
                LocalDate.of(2026, 3, 4)));
  }

  @Test
  void takesWhatTheTrialNamesAndNotAllThatLiesAboveIt() throws IOException {
    source.read(Reading.input("one.json", TRIAL), found);

    TrialRecord trial = found.trials.getFirst();
    assertThat(trial.conditions()).containsExactly("Stubborn Hiccups");
    assertThat(trial.interventions()).containsExactly("BIOLOGICAL: Nothingmab");
    assertThat(trial.keywords()).containsExactly("HIC1 Gene Mutation");
  }

  @Test
  void whatExcludesNeverStandsUnderInclusion() throws IOException {
    source.read(Reading.input("one.json", TRIAL), found);
    source.read(
        Reading.input(
            "one.json",
            """
            {"nct_id": "NCT90000002", "eligibility": {"unstructured": [
               {"inclusion_indicator": false, "description": "Pregnancy"}]}}
            """),
        found);

    assertThat(found.trials)
        .extracting(TrialRecord::eligibilityText)
        .containsExactly(
            "Inclusion Criteria:\n\n- Hiccups for a week\n\nExclusion Criteria:\n\n- Pregnancy",
            "Exclusion Criteria:\n\n- Pregnancy");
  }

  @Test
  void readsTheSites() throws IOException {
    source.read(Reading.input("one.json", TRIAL), found);

    assertThat(found.trials.getFirst().sites())
        .containsExactly(
            new SiteRecord(
                "One",
                new Place("Bethesda", "MD", "20892", "US", 39.0, -77.1),
                RecruitmentStatus.RECRUITING,
                new Contact(null, "555-0100", null)),
            new SiteRecord(
                "Two",
                new Place(null, null, null, "CA", null, null),
                RecruitmentStatus.ACTIVE_NOT_RECRUITING,
                null));
  }

  @Test
  void aTrialWithoutAnIdIsRejectedAndOneOfNciAloneIsTaken() throws IOException {
    source.read(
        Reading.input(
            "lines.jsonl",
            """
            {"brief_title": "nameless"}
            {"nct_id": "NCT1"}
            not JSON
            {"nci_id": "NCI-2026-00009"}
            """),
        found);

    assertThat(found.ids()).containsExactly("NCI-2026-00009");
    assertThat(found.rejections)
        .containsExactly(
            "null: the trial has neither nct_id nor nci_id",
            "NCT1: its nct_id is not NCT and eight digits",
            "null: a line that is not JSON");
  }

  @Test
  void everyRealRecordIsRead() throws IOException {
    var file = SharedData.folder("registry-records").resolve("nci-cts/trials.jsonl.gz");
    Reading.read(source, file, found);

    assertThat(found.rejections).isEmpty();
    assertThat(found.ids()).hasSize(595).doesNotHaveDuplicates();
    assertThat(found.trials)
        .extracting(TrialRecord::status)
        .doesNotContain(RecruitmentStatus.UNKNOWN);
    assertThat(found.trials.stream().flatMap(trial -> trial.sites().stream()))
        .hasSize(67_279)
        .extracting(SiteRecord::status)
        .doesNotContain(RecruitmentStatus.UNKNOWN);
  }
}
