package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;
import org.nextline.testing.SharedData;

class ClinicalTrialsGovXmlSourceTest {

  private static final String STUDY =
      """
      <clinical_study>
        <required_header>
          <download_date>ClinicalTrials.gov processed this data on June 09, 2023</download_date>
        </required_header>
        <id_info>
          <org_study_id>ACME-12</org_study_id>
          <secondary_id>2026-000001-11</secondary_id>
          <nct_id>NCT90000001</nct_id>
          <nct_alias>NCT90000777</nct_alias>
        </id_info>
        <brief_title>Stubborn
          hiccups</brief_title>
        <brief_summary><textblock>
          One line
          and the next.
        </textblock></brief_summary>
        <overall_status>Active, not recruiting</overall_status>
        <phase>Phase 1/Phase 2</phase>
        <study_type>Observational [Patient Registry]</study_type>
        <condition>Hiccups</condition>
        <intervention>
          <intervention_type>Dietary Supplement</intervention_type>
          <intervention_name>Water</intervention_name>
          <description>Not taken over.</description>
        </intervention>
        <eligibility>
          <criteria><textblock>Inclusion Criteria:

            -  Hiccups for
               a week
          </textblock></criteria>
          <gender>Both</gender>
          <minimum_age>6 Months</minimum_age>
          <maximum_age>N/A</maximum_age>
          <healthy_volunteers>Accepts Healthy Volunteers</healthy_volunteers>
        </eligibility>
        <overall_contact><last_name>Central Desk</last_name><phone>555-0100</phone><phone_ext>7</phone_ext></overall_contact>
        <location>
          <facility><name>First Hospital</name>
            <address><city>Seoul</city><zip>01234</zip><country>Korea, Republic of</country></address>
          </facility>
          <status>Recruiting</status>
          <contact><first_name>Study</first_name><last_name>Nurse</last_name><email>nurse@example.org</email></contact>
        </location>
        <location><facility><address><city>Ankara</city><country>Turkey</country></address></facility></location>
        <last_update_posted type="Actual">February 23, 2023</last_update_posted>
        <keyword>singultus</keyword>
        <condition_browse><mesh_term>Hiccup</mesh_term></condition_browse>
      </clinical_study>
      """;

  private final ClinicalTrialsGovXmlSource source = new ClinicalTrialsGovXmlSource();
  private final FoundTrials found = new FoundTrials();

  @Test
  void readsAStudyInTheWordsOfThePresentApi() throws IOException {
    source.read(Reading.input("a.xml", STUDY), found);

    TrialRecord trial = found.trials.getFirst();
    assertThat(trial.id()).isEqualTo("NCT90000001");
    assertThat(trial.secondaryIds()).containsExactly("NCT90000777", "ACME-12", "2026-000001-11");
    assertThat(trial.title()).isEqualTo("Stubborn hiccups");
    assertThat(trial.summary()).isEqualTo("One line and the next.");
    assertThat(trial.status()).isEqualTo(RecruitmentStatus.ACTIVE_NOT_RECRUITING);
    assertThat(trial.studyType()).isEqualTo("OBSERVATIONAL");
    assertThat(trial.phases()).containsExactly("PHASE1", "PHASE2");
    assertThat(trial.sex()).isEqualTo("ALL");
    assertThat(trial.minAgeYears()).isEqualTo(0.5);
    assertThat(trial.maxAgeYears()).isNull();
    assertThat(trial.healthyVolunteers()).isTrue();
    assertThat(trial.conditions()).containsExactly("Hiccups");
    assertThat(trial.keywords()).containsExactly("singultus");
    assertThat(trial.meshTerms()).containsExactly("Hiccup");
    assertThat(trial.interventions()).containsExactly("DIETARY_SUPPLEMENT: Water");
    assertThat(trial.eligibilityText()).isEqualTo("Inclusion Criteria:\n\n- Hiccups for a week");
    assertThat(trial.lastUpdate()).isEqualTo("2023-02-23");
    assertThat(trial.source())
        .isEqualTo(
            new SourceRef(
                "clinicaltrials.gov",
                "https://clinicaltrials.gov/study/NCT90000001",
                LocalDate.of(2023, 6, 9)));
    assertThat(trial.sites())
        .containsExactly(
            new SiteRecord(
                "First Hospital",
                new Place("Seoul", null, "01234", "KR", null, null),
                RecruitmentStatus.RECRUITING,
                new Contact("Study Nurse", null, "nurse@example.org")),
            new SiteRecord(
                null,
                new Place("Ankara", null, null, "TR", null, null),
                RecruitmentStatus.ACTIVE_NOT_RECRUITING,
                new Contact("Central Desk", "555-0100 ext. 7", null)));
  }

  @Test
  void aStudyWithoutAnIdIsRejectedAndTheNextOneRead() throws IOException {
    source.read(
        Reading.input(
            "many.xml",
            "<studies>"
                + "<clinical_study/>"
                + "<clinical_study><id_info><nct_id>NCT1</nct_id></id_info></clinical_study>"
                + STUDY
                + "</studies>"),
        found);

    assertThat(found.ids()).containsExactly("NCT90000001");
    assertThat(found.rejections)
        .containsExactly(
            "null: the study has no nct_id", "NCT1: its nct_id is not NCT and eight digits");
  }

  @Test
  void withoutADownloadDateTheFileTellsTheDate() throws IOException {
    source.read(
        Reading.input("a.xml", STUDY.replaceAll("ClinicalTrials.gov processed.*2023", "")), found);
    assertThat(found.trials.getFirst().source().asOf()).isEqualTo("2026-03-04");
  }

  @Test
  void everyRealRecordIsRead() throws IOException {
    Path records = SharedData.folder("registry-records");
    Reading.read(source, records.resolve("ctgov-xml.tar.gz"), found);

    assertThat(found.rejections).isEmpty();
    assertThat(found.ids()).hasSize(7872).doesNotHaveDuplicates();
    assertThat(found.trials).filteredOn(trial -> trial.eligibilityText() == null).hasSize(16);
    assertThat(found.trials).filteredOn(trial -> trial.lastUpdate() == null).hasSize(202);
    assertThat(found.trials.stream().flatMap(trial -> trial.sites().stream()))
        .hasSize(89_472)
        .filteredOn(site -> !String.valueOf(site.place().country()).matches("[A-Z]{2}"))
        .extracting(site -> site.place().country())
        .allSatisfy(country ->
            assertThat(country)
                .satisfiesAnyOf(
                    none -> assertThat(none).isNull(),
                    dissolved -> assertThat(dissolved).startsWith("Former")));
  }
}
