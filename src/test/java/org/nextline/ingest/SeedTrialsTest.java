package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nextline.catalog.Place;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialRecord;
import org.nextline.places.Gazetteer;
import org.nextline.refractory.CriteriaLibrary;
import org.nextline.terminology.Condition;
import org.nextline.terminology.Terminology;

/**
 * The trials of the embedded default: enough of them, dated, placed, and some for every criterion.
 */
class SeedTrialsTest {

  private static final Terminology TERMINOLOGY =
      Terminology.load(Path.of("seed-data", "terminology"));
  private static final CriteriaLibrary CRITERIA =
      CriteriaLibrary.load(Path.of("seed-data", "criteria"), TERMINOLOGY);

  private static List<TrialRecord> trials;

  @BeforeAll
  static void read() throws IOException {
    var found = new FoundTrials();
    for (Path file : SeedFile.in(Path.of("seed-data", "trials"))) {
      Reading.read(new SeedTrialSource(), file, found);
    }
    assertThat(found.rejections).isEmpty();
    trials = found.trials;
  }

  @Test
  void thereAreAtLeastThreeHundredAndNoneTwice() {
    assertThat(trials).hasSizeGreaterThanOrEqualTo(300);
    assertThat(trials).extracting(TrialRecord::id).doesNotHaveDuplicates();
  }

  @Test
  void everyTrialHasItsSourceAndDateAndWordsOfOurOwn() {
    assertThat(trials)
        .allSatisfy(trial -> {
          assertThat(trial.id()).matches("NCT\\d{8}");
          assertThat(trial.source().url())
              .isEqualTo("https://clinicaltrials.gov/study/" + trial.id());
          assertThat(trial.source().asOf()).isBeforeOrEqualTo(LocalDate.now());
          assertThat(trial.title()).isNotBlank();
          assertThat(trial.summary()).isNotBlank();
          assertThat(trial.eligibilityText()).contains("* ");
        });
  }

  @Test
  void nineteenOfTwentySitesCanBePlacedAtLeastByTheirCity() {
    var places = new SitePlaces(Gazetteer.load(Path.of("seed-data", "places")));
    List<Place> located =
        trials.stream()
            .flatMap(trial -> trial.sites().stream())
            .map(SiteRecord::place)
            .map(places::located)
            .toList();

    assertThat(located)
        .filteredOn(place -> place.hasCoordinates() && !place.precision().isRough())
        .hasSizeGreaterThan(located.size() * 95 / 100);
  }

  @TestFactory
  Stream<DynamicTest> everyConditionOfTheCriteriaHasATrial() {
    Set<String> studied =
        trials.stream()
            .flatMap(trial -> trial.conditions().stream())
            .flatMap(name -> TERMINOLOGY.conditionsNamedIn(name).stream())
            .collect(Collectors.toSet());
    return CRITERIA.packs().stream()
        .flatMap(pack -> pack.conditions().stream())
        .distinct()
        .sorted()
        .map(condition ->
            DynamicTest.dynamicTest(
                condition, () -> assertThat(namesFor(condition)).containsAnyElementsOf(studied)));
  }

  /** By which a trial may name what a patient has: the condition, those below and above it. */
  private static Set<String> namesFor(String condition) {
    var names = new LinkedHashSet<String>();
    names.add(condition);
    names.addAll(TERMINOLOGY.descendants(condition));
    TERMINOLOGY.ancestors(condition).stream()
        .filter(id -> !TERMINOLOGY.condition(id).map(Condition::group).orElse(false))
        .forEach(names::add);
    return names;
  }
}
