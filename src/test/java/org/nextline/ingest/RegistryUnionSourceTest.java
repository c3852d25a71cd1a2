package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialRecord;
import org.nextline.places.Precision;
import org.nextline.testing.SharedData;

class RegistryUnionSourceTest {

  private final RegistryUnionSource source = new RegistryUnionSource();
  private final FoundTrials found = new FoundTrials();

  @Test
  void readsAMergedTrialAsARestatement() throws IOException {
    source.read(
        Reading.input(
            "trials.jsonl",
            """
            {"nctId": "NCT90000001", "title": "Hiccups", "status": "TEMPORARILY_CLOSED_TO_ACCRUAL", \
            "sex": "ALL", "minAge": "6 Months", "healthyVolunteers": false, "phase": ["PHASE1"], \
            "studyType": "OBSERVATIONAL [PATIENT REGISTRY]", "conditions": ["Hiccups"], \
            "interventions": ["DRUG: Nothingmab"], "lastUpdate": "June 24, 2005", \
            "sites": [{"facility": "One", "city": "Paris", "country": "France", "status": "ACTIVE", \
            "lat": 48.8, "lon": 2}, {"city": "Lyon", "country": "France"}]}
            """),
        found);

    TrialRecord trial = found.trials.getFirst();
    assertThat(source.standsIn()).isTrue();
    assertThat(trial.status()).isEqualTo(RecruitmentStatus.SUSPENDED);
    assertThat(trial.studyType()).isEqualTo("OBSERVATIONAL");
    assertThat(trial.minAgeYears()).isEqualTo(0.5);
    assertThat(trial.source().registry()).isEqualTo("clinicaltrials.gov");
    assertThat(trial.source().asOf()).isEqualTo("2005-06-24").isEqualTo(trial.lastUpdate());
    assertThat(trial.sites())
        .containsExactly(
            new SiteRecord(
                "One",
                new Place("Paris", null, null, "FR", 48.8, 2.0, Precision.CITY),
                RecruitmentStatus.RECRUITING,
                null),
            new SiteRecord(
                null,
                new Place("Lyon", null, null, "FR", null, null),
                RecruitmentStatus.SUSPENDED,
                null));
  }

  @Test
  void withoutADateOfItsOwnNoDateIsClaimed() throws IOException {
    source.read(Reading.input("trials.jsonl", "{\"nctId\": \"NCT90000001\"}"), found);
    assertThat(found.trials.getFirst().source().asOf()).isNull();
  }

  @Test
  void everyTrialOfTheUnionIsRead() throws IOException {
    var file = SharedData.folder("registry-union").resolve("trials.jsonl.gz");
    Reading.read(source, file, found);

    assertThat(found.rejections).isEmpty();
    assertThat(found.ids()).hasSize(29_883).doesNotHaveDuplicates();
    assertThat(found.trials).filteredOn(trial -> trial.eligibilityText() != null).hasSize(23_752);
    assertThat(found.trials).filteredOn(trial -> trial.lastUpdate() != null).hasSize(9274);
    assertThat(found.trials)
        .filteredOn(trial -> trial.status() == RecruitmentStatus.UNKNOWN)
        .hasSize(9811 + 1092);
    assertThat(found.trials.stream().flatMap(trial -> trial.sites().stream()))
        .hasSize(127_864)
        .extracting(SiteRecord::status)
        .containsAll(EnumSet.of(RecruitmentStatus.RECRUITING, RecruitmentStatus.COMPLETED));
  }
}
