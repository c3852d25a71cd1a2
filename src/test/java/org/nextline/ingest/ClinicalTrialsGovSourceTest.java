package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;
import org.nextline.places.Precision;

class ClinicalTrialsGovSourceTest {

  private static final String A = Studies.study("NCT90000011", "A", "2026-01-01");
  private static final String B = Studies.study("NCT90000012", "B", "2026-01-01");

  private final ClinicalTrialsGovSource source = new ClinicalTrialsGovSource();
  private final FoundTrials found = new FoundTrials();
  @TempDir Path folder;
  private TrialRecord trial;

  @BeforeEach
  void readTheExample() throws IOException {
    var example = new FoundTrials();
    Reading.read(source, Path.of("src/test/resources/ingest/study.json"), example);
    trial = example.trials.getFirst();
  }

  @Test
  void saysWhichTrialItIsAndWhoSaysSo() {
    assertThat(trial.id()).isEqualTo("NCT90000001");
    assertThat(trial.secondaryIds()).containsExactly("NCT90000777", "ACME-12", "2026-000001-11");
    assertThat(trial.formerIds()).containsExactly("NCT90000777");
    assertThat(trial.source())
        .isEqualTo(
            new SourceRef(
                "clinicaltrials.gov",
                "https://clinicaltrials.gov/study/NCT90000001",
                LocalDate.of(2026, 2, 4)));
    assertThat(trial.lastUpdate()).isEqualTo("2026-01-15");
  }

  @Test
  void readsWhatTheTrialIsAbout() {
    assertThat(trial.title()).isEqualTo("Invented Add-on Therapy for Stubborn Hiccups");
    assertThat(trial.summary()).isEqualTo("Patients with > 3 hiccups [a day].");
    assertThat(trial.description()).isNull();
    assertThat(trial.status()).isEqualTo(RecruitmentStatus.RECRUITING);
    assertThat(trial.phases()).containsExactly("PHASE1", "PHASE2");
    assertThat(trial.conditions()).containsExactly("Hiccups");
    assertThat(trial.keywords()).containsExactly("singultus");
    assertThat(trial.meshTerms()).containsExactly("Hiccup");
    assertThat(trial.interventions()).containsExactly("DRUG: Nothingmab", "Water");
  }

  @Test
  void readsWhoCanJoin() {
    assertThat(trial.minAgeYears()).isEqualTo(0.5);
    assertThat(trial.maxAgeYears()).isNull();
    assertThat(trial.sex()).isEqualTo("ALL");
    assertThat(trial.healthyVolunteers()).isFalse();
    assertThat(trial.eligibilityText())
        .isEqualTo("Inclusion Criteria:\n\n* Age >= 18 years\n\nExclusion Criteria:\n\n* None");
  }

  @Test
  void readsTheSites() {
    assertThat(trial.sites())
        .containsExactly(
            new SiteRecord(
                "First Hospital",
                new Place("Seoul", null, "01234", "KR", 37.5, 127.0, Precision.CITY),
                RecruitmentStatus.NOT_YET_RECRUITING,
                new Contact("Study Nurse", null, "nurse@example.org")),
            new SiteRecord(
                null,
                new Place("Ankara", "Centre", null, "TR", null, null),
                RecruitmentStatus.RECRUITING,
                new Contact("Central Desk", "555-0100 ext. 7", null)));
  }

  @Test
  void readsEveryShapeOfFile() throws IOException {
    read("one.json", A);
    read("array.json", "[" + A + "," + B + "]");
    read("answer.json", "{\"totalCount\": 2, \"studies\": [" + A + "," + B + "], \"next\": null}");
    read("sequence.json", A + "\n" + B);
    read("lines.ndjson", A + "\n\n" + B + "\n");
    Path gzipped = folder.resolve("lines.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(gzipped))) {
      out.write(A.getBytes());
    }
    Reading.read(source, gzipped, found);

    assertThat(found.rejections).isEmpty();
    assertThat(found.ids()).filteredOn("NCT90000011"::equals).hasSize(6);
    assertThat(found.ids()).filteredOn("NCT90000012"::equals).hasSize(4);
  }

  @Test
  void aRecordThatIsNoStudyIsRejectedAndTheNextOneRead() throws IOException {
    read(
        "mixed.json",
        "[7, {\"hello\": 1}, {\"protocolSection\": {}}, %s, %s]"
            .formatted(Studies.study("NCT1", "too short", "2026-01-01"), B));
    read("lines.ndjson", A.substring(0, 50) + "\n" + B);

    assertThat(found.ids()).containsExactly("NCT90000012", "NCT90000012");
    assertThat(found.rejections)
        .containsExactly(
            "null: not a study: it has no protocolSection",
            "null: not a study: it has no protocolSection",
            "null: the study has no nctId",
            "NCT1: its nctId is not NCT and eight digits",
            "null: a line that is not JSON");
  }

  @Test
  void aBrokenFileGivesWhatCameBeforeTheBreak() {
    assertThatThrownBy(() -> read("broken.json", "[" + A + "," + B.substring(0, 60)))
        .isInstanceOf(JsonProcessingException.class);
    assertThat(found.ids()).containsExactly("NCT90000011");
    assertThatThrownBy(() -> read("empty.json", "")).isInstanceOf(EOFException.class);
  }

  @Test
  void withoutAVersionTheFileTellsTheDate() throws IOException {
    Path file = Studies.write(folder, "old.json", Studies.study("NCT90000013", "C", ""));
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-05-05T12:00:00Z")));
    Reading.read(source, file, found);
    assertThat(found.trials.getFirst().source().asOf()).isEqualTo("2025-05-05");
  }

  private void read(String name, String content) throws IOException {
    Reading.read(source, Studies.write(folder, name, content), found);
  }
}
