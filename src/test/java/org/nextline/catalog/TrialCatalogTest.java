package org.nextline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nextline.places.Precision;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TrialCatalogTest {

  @Inject TrialStore store;
  @Inject TrialCatalog catalog;
  @Inject TrialVersions versions;
  @Inject CentreCatalog centres;
  @Inject PalliativeCatalog palliative;
  @Inject SessionFactory sessions;

  private Statistics statistics;

  @BeforeEach
  void countStatements() {
    statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
  }

  @Test
  void givesBackEveryFieldOfATrial() {
    var full =
        new TrialRecord(
            "T-FULL",
            List.of("OTHER-1"),
            "Title",
            "Official",
            "Summary",
            "Description",
            RecruitmentStatus.SUSPENDED,
            "INTERVENTIONAL",
            List.of("PHASE1", "PHASE2"),
            "FEMALE",
            0.5,
            65.0,
            true,
            List.of("Hiccups"),
            List.of("a \"quoted\", {odd} keyword"),
            List.of("Hiccup"),
            List.of("DRUG: Water"),
            "Inclusion Criteria:\n\n* any",
            List.of(
                new SiteRecord(
                    "One",
                    new Place("Paris", "IDF", "75001", "FR", 48.9, 2.3),
                    RecruitmentStatus.RECRUITING,
                    new Contact("Desk", "1", "a@b.c")),
                new SiteRecord(null, Place.UNKNOWN, RecruitmentStatus.UNKNOWN, null)),
            LocalDate.of(2026, 1, 1),
            new SourceRef("registry", "https://example.org", LocalDate.of(2026, 2, 1)));
    var bare = bare("T-BARE", 0);

    store.save(List.of(full, bare), false);

    assertThat(catalog.byIds(List.of("T-BARE", "T-NONE", "T-FULL")).values())
        .containsExactly(bare, full);
    assertThat(catalog.topics(List.of("T-BARE", "T-NONE", "T-FULL")))
        .containsExactlyInAnyOrder(bare.topic(), full.topic());
  }

  @Test
  void aPageOfTrialsCostsTwoStatements() {
    List<String> ids = saveTrials("PAGE", 50);
    statistics.clear();

    assertThat(catalog.byIds(ids)).hasSize(50);

    assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
  }

  @Test
  void aBatchCostsTheSameHoweverManyTrialsItHolds() {
    saveTrials("WARM", 1);
    statistics.clear();
    saveTrials("FEW", 2);
    long few = statistics.getPrepareStatementCount();
    statistics.clear();
    saveTrials("MANY", 200);

    assertThat(statistics.getPrepareStatementCount()).isEqualTo(few).isLessThanOrEqualTo(7);
  }

  @Test
  void aBatchOfChangesCostsTheSameHoweverManyTrialsItHolds() {
    saveTrials("CHANGE", 200);
    statistics.clear();
    retitle("CHANGE", 2);
    long few = statistics.getPrepareStatementCount();
    statistics.clear();
    retitle("CHANGE", 200);

    assertThat(statistics.getPrepareStatementCount()).isEqualTo(few).isLessThanOrEqualTo(9);
  }

  @Test
  void aBatchOfWhatIsKnownCostsTheSameHoweverManyTrialsItHolds() {
    saveTrials("SAME", 200);
    statistics.clear();
    saveTrials("SAME", 2);
    long few = statistics.getPrepareStatementCount();
    statistics.clear();
    saveTrials("SAME", 200);

    assertThat(statistics.getPrepareStatementCount()).isEqualTo(few).isLessThanOrEqualTo(4);
  }

  @Test
  void aBatchOfSecondSourcesCostsTheSameHoweverManyTrialsItHolds() {
    List<String> ids = IntStream.range(0, 200).mapToObj(i -> "NCT9300" + (1000 + i)).toList();
    saveAgain(ids, "clinicaltrials.gov");
    statistics.clear();
    saveAgain(ids.subList(0, 2), "WHO ICTRP");
    long few = statistics.getPrepareStatementCount();
    statistics.clear();
    saveAgain(ids.subList(2, 200), "WHO ICTRP");

    assertThat(statistics.getPrepareStatementCount()).isEqualTo(few).isLessThanOrEqualTo(10);
    statistics.clear();
    assertThat(catalog.byIds(ids).values()).allMatch(trial -> trial.sources().size() == 2);
    assertThat(statistics.getPrepareStatementCount()).isEqualTo(3);
  }

  private void saveAgain(List<String> ids, String registry) {
    store.save(ids.stream().map(id -> Told.by(registry, id).trial()).toList(), false);
  }

  private void retitle(String prefix, int count) {
    store.save(
        IntStream.range(0, count)
            .mapToObj(i -> Told.by("registry", prefix + i).titled("New " + count).trial())
            .toList(),
        false);
  }

  @Test
  void streamsChangesInOrderBatchByBatch() {
    long start = versions.lastChangeNo();
    List<String> ids = saveTrials("STREAM", 25);
    var batches = new ArrayList<List<TrialVersion>>();

    long reached = versions.forEachChangedSince(start, 10, batches::add);

    assertThat(batches).extracting(List::size).containsExactly(10, 10, 5);
    assertThat(batches.stream().flatMap(List::stream).map(version -> version.trial().id()))
        .isEqualTo(ids);
    assertThat(batches.getFirst().getFirst().trial().sites()).hasSize(3);
    assertThat(reached).isEqualTo(versions.lastChangeNo());
    assertThat(versions.forEachChangedSince(reached, 10, batches::add)).isEqualTo(reached);
    assertThat(batches).hasSize(3);
  }

  @Test
  void knowsHowManyAndHowFresh() {
    long before = catalog.count();
    saveTrials("COUNT", 3);
    assertThat(catalog.count()).isEqualTo(before + 3);
    assertThat(catalog.newestSnapshot()).isAfterOrEqualTo("2026-02-01");
  }

  @Test
  void centresAndServicesAreAnsweredFromMemory() {
    var source = new SourceRef("directory", null, LocalDate.of(2026, 2, 1));
    var centre =
        new CentreRecord(
            "c1",
            "Centre",
            List.of("epilepsy"),
            List.of(
                new CentreRecord.Accreditation("NAEC", "4"),
                new CentreRecord.Accreditation("X", null)),
            List.of("surgery"),
            CentreRecord.Ages.CHILDREN,
            new Place("Oslo", null, null, "NO", 59.9, 10.7, Precision.CITY),
            null,
            "https://example.org",
            source);
    var service =
        new PalliativeServiceRecord(
            "p1",
            "House",
            PalliativeServiceRecord.Type.HOSPICE,
            List.of("home visits"),
            Place.UNKNOWN,
            null,
            null,
            source);
    centres.save(List.of(centre));
    centres.save(List.of(centre));
    palliative.save(List.of(service));
    assertThat(centres.all()).contains(centre);
    assertThat(palliative.all()).contains(service);
    statistics.clear();

    centres.all();
    palliative.all();

    assertThat(statistics.getPrepareStatementCount()).isZero();
  }

  private List<String> saveTrials(String prefix, int count) {
    List<TrialRecord> trials =
        IntStream.range(0, count).mapToObj(i -> bare(prefix + i, 3)).toList();
    store.save(trials, false);
    return trials.stream().map(TrialRecord::id).toList();
  }

  private static TrialRecord bare(String id, int sites) {
    var site = new SiteRecord("Site", Place.UNKNOWN, RecruitmentStatus.RECRUITING, null);
    return new TrialRecord(
        id,
        List.of(),
        null,
        null,
        null,
        null,
        RecruitmentStatus.UNKNOWN,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        IntStream.range(0, sites).mapToObj(i -> site).toList(),
        null,
        new SourceRef("registry", null, LocalDate.of(2026, 2, 1)));
  }
}
