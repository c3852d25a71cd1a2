package org.nextline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.catalog.Told.DAY;
import static org.nextline.catalog.Told.site;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitedTrialTest {

  private final Told nct = Told.by("clinicaltrials.gov", "NCT00000001");
  private final Told isrctn = Told.by("ISRCTN", "ISRCTN12345678").alsoKnownAs("NCT00000001", "001");

  @Test
  void eachFieldComesFromTheFirstSourceThatTellsIt() {
    TrialRecord trial =
        united(
            isrctn.titled("Second").criteria("Adults").status(RecruitmentStatus.RECRUITING),
            nct.titled("First").alsoKnownAs("XY-1"));

    assertThat(trial.title()).isEqualTo("First");
    assertThat(trial.eligibilityText()).isEqualTo("Adults");
    assertThat(trial.status()).isEqualTo(RecruitmentStatus.RECRUITING);
    assertThat(trial.secondaryIds()).containsExactly("ISRCTN12345678", "XY-1", "001");
  }

  @Test
  void everySourceStaysWithItsDate() {
    TrialRecord trial = united(isrctn.on(DAY.plusDays(5)), nct);

    assertThat(trial.source()).isEqualTo(new SourceRef("clinicaltrials.gov", null, DAY));
    assertThat(trial.sources())
        .containsExactly(
            new SourceRef("clinicaltrials.gov", null, DAY),
            new SourceRef("ISRCTN", null, DAY.plusDays(5)));
  }

  @Test
  void aSourceThatFellMoreThanHalfAYearBehindIsBelievedLast() {
    assertThat(united(isrctn.titled("Now").on(DAY.plusDays(183)), nct.titled("Then")).title())
        .isEqualTo("Then");
    assertThat(united(isrctn.titled("Now").on(DAY.plusDays(184)), nct.titled("Then")).title())
        .isEqualTo("Now");
    assertThat(united(isrctn.titled("Now"), nct.titled("Undated").on(null)).title())
        .isEqualTo("Now");
  }

  @Test
  void bothAgeBoundsComeFromTheSameSource() {
    TrialRecord trial = united(isrctn.ages(12.0, 65.0), nct.ages(18.0, null));

    assertThat(trial.minAgeYears()).isEqualTo(18.0);
    assertThat(trial.maxAgeYears()).isNull();
  }

  @Test
  void aSiteThatTwoSourcesListIsThereOnce() {
    TrialRecord trial =
        united(
            nct.at(site("Hôpital Un", "Paris", "FR"), site("Two", "Lyon", "FR")),
            isrctn.at(
                site("HOPITAL UN", "Paris", "FR"),
                site("Two", "Oslo", "NO"),
                site(null, null, "FR"),
                site(null, null, "SE")));

    assertThat(trial.sites())
        .containsExactly(
            site("Hôpital Un", "Paris", "FR"),
            site("Two", "Lyon", "FR"),
            site("Two", "Oslo", "NO"),
            site(null, null, "SE"));
  }

  @Test
  void whatOneSourceListsTwiceStays() {
    TrialRecord trial =
        united(
            nct.at(site("One", "Paris", "FR"), site("One", "Paris", "FR")),
            isrctn.at(site("Two", "Oslo", "NO"), site("Two", "Oslo", "NO")));

    assertThat(trial.sites()).hasSize(4);
  }

  private static TrialRecord united(Told... told) {
    var clusters = TrialClusters.of(Stream.of(told).map(Told::statement).toList());
    assertThat(clusters).hasSize(1);
    Map<SourceKey, TrialRecord> contents =
        Stream.of(told).collect(Collectors.toMap(one -> one.statement().key(), Told::trial));
    Function<SourceKey, TrialRecord> content = contents::get;
    return UnitedTrial.of(clusters.getFirst(), content);
  }
}
