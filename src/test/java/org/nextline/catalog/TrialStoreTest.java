package org.nextline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nextline.catalog.Told.DAY;
import static org.nextline.catalog.Told.site;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.TrialChange.Kind;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TrialStoreTest {

  private static final AtomicInteger LAST = new AtomicInteger(92_000_000);

  @Inject TrialStore store;
  @Inject TrialCatalog catalog;
  @Inject TrialVersions versions;
  @Inject TrialHistory history;
  @Inject StatelessSession session;

  private final int number = LAST.incrementAndGet();
  private final String nctId = "NCT" + number;
  private final String isrctnId = "ISRCTN" + number;

  @Test
  void aTrialOfTwoRegistriesIsOneTrialWithTwoSources() {
    assertThat(save(nct().titled("Title").alsoKnownAs(isrctnId)).created()).isOne();
    long count = catalog.count();
    assertThat(save(isrctn().criteria("Adults").on(DAY.plusDays(1))).changed()).isOne();

    TrialRecord trial = trial(nctId);
    assertThat(catalog.count()).isEqualTo(count);
    assertThat(trial.title()).isEqualTo("Title");
    assertThat(trial.eligibilityText()).isEqualTo("Adults");
    assertThat(trial.sources())
        .extracting(SourceRef::registry)
        .containsExactly("clinicaltrials.gov", "ISRCTN");
    assertThat(trial.sources().getLast().asOf()).isEqualTo(DAY.plusDays(1));
    assertThat(kinds(nctId))
        .containsExactlyInAnyOrder(Kind.ADDED, Kind.SOURCE_ADDED, Kind.ELIGIBILITY);
  }

  @Test
  void aTrialKnownByAnotherIdGetsItsNctIdAndLosesNothing() {
    save(isrctn().titled("Title").at(site("One", "Paris", "FR")));
    long count = catalog.count();
    save(nct().alsoKnownAs(isrctnId).criteria("Adults").at(site("Two", "Oslo", "NO")));

    assertThat(catalog.count()).isEqualTo(count);
    TrialRecord trial = trial(nctId);
    assertThat(trial.formerIds()).containsExactly(isrctnId);
    assertThat(trial.title()).isEqualTo("Title");
    assertThat(trial.eligibilityText()).isEqualTo("Adults");
    assertThat(trial.sites()).extracting(SiteRecord::facility).containsExactly("Two", "One");
    assertThat(catalog.byIds(List.of(isrctnId)))
        .containsExactly(java.util.Map.entry(isrctnId, trial));
    assertThat(history.of(isrctnId, null, 100)).isEqualTo(history.of(nctId, null, 100));
    assertThat(kinds(nctId))
        .contains(Kind.ADDED, Kind.UNITED, Kind.SOURCE_ADDED, Kind.ELIGIBILITY, Kind.SITE_ADDED);
  }

  @Test
  void twoTrialsBecomeOneWhenARecordLinksThem() {
    save(isrctn().titled("Title"));
    save(nct().criteria("Adults"));
    assertThat(catalog.byIds(List.of(isrctnId, nctId)).values()).hasSize(2);
    long count = catalog.count();
    save(isrctn().titled("Title").alsoKnownAs(nctId));

    assertThat(catalog.count()).isEqualTo(count - 1);
    assertThat(trial(nctId).sources()).hasSize(2);
    assertThat(trial(nctId).title()).isEqualTo("Title");
    assertThat(trial(isrctnId)).isEqualTo(trial(nctId));
  }

  @Test
  void aLinkThatIsTakenBackMakesTwoTrialsAgain() {
    save(nct().titled("Right"), isrctn().criteria("Adults").alsoKnownAs(nctId));
    assertThat(trial(nctId).eligibilityText()).isEqualTo("Adults");
    save(isrctn().criteria("Adults").on(DAY.plusDays(1)));

    assertThat(trial(nctId).eligibilityText()).isNull();
    assertThat(trial(nctId).sources()).hasSize(1);
    assertThat(trial(isrctnId).id()).isEqualTo(isrctnId);
    assertThat(trial(isrctnId).eligibilityText()).isEqualTo("Adults");
    assertThat(kinds(isrctnId)).contains(Kind.SEPARATED);
    assertThat(kinds(nctId)).contains(Kind.SOURCE_REMOVED);
  }

  @Test
  void aSourceThatChangesOnlyMovesItsOwnFields() {
    save(nct().titled("Title"), isrctn().alsoKnownAs(nctId).criteria("Adults"));
    save(isrctn().alsoKnownAs(nctId).criteria("Children").titled("Other"));

    assertThat(trial(nctId).title()).isEqualTo("Title");
    assertThat(trial(nctId).eligibilityText()).isEqualTo("Children");
  }

  @Test
  void theSameAgainChangesNothing() {
    Told[] told = {nct().titled("Title"), isrctn().alsoKnownAs(nctId).criteria("Adults")};
    save(told);
    long changeNo = versions.lastChangeNo();
    TrialRecord before = trial(nctId);

    assertThat(save(told)).isEqualTo(new SavedCounts(0, 0, 2));
    assertThat(save(told[1])).isEqualTo(new SavedCounts(0, 0, 1));
    assertThat(versions.lastChangeNo()).isEqualTo(changeNo);
    assertThat(trial(nctId)).isEqualTo(before);
  }

  @Test
  void aNewDayOfOneSourceMovesOnlyItsDate() {
    save(nct().titled("Title"), isrctn().alsoKnownAs(nctId).criteria("Adults"));
    long changeNo = versions.lastChangeNo();
    save(isrctn().alsoKnownAs(nctId).criteria("Adults").on(DAY.plusDays(9)));

    assertThat(versions.lastChangeNo()).isEqualTo(changeNo);
    assertThat(trial(nctId).source().asOf()).isEqualTo(DAY);
    assertThat(trial(nctId).sources().getLast().asOf()).isEqualTo(DAY.plusDays(9));
  }

  @Test
  void aReplacedNctIdLeadsToTheTrial() {
    String newer = "NCT" + LAST.incrementAndGet();
    save(nct().titled("Title"));
    save(Told.by("clinicaltrials.gov", newer).titled("Title").formerly(nctId));

    assertThat(trial(nctId).id()).isEqualTo(newer);
    assertThat(trial(newer).formerIds()).containsExactly(nctId);
  }

  @Test
  void aTrialThatNoSourceListsIsMarkedAndNeverRecruits() {
    save(nct().status(RecruitmentStatus.RECRUITING).at(site("One", "Paris", "FR")));
    long changeNo = versions.lastChangeNo();

    assertThat(store.markGone("clinicaltrials.gov", List.of(nctId), DAY)).isOne();
    assertThat(store.markGone("clinicaltrials.gov", List.of(nctId), DAY.plusDays(1))).isZero();

    assertThat(trial(nctId).goneSince()).isEqualTo(DAY);
    assertThat(trial(nctId).status()).isEqualTo(RecruitmentStatus.UNKNOWN);
    assertThat(trial(nctId).sites())
        .extracting(SiteRecord::status)
        .containsExactly(RecruitmentStatus.UNKNOWN);
    assertThat(versions.lastChangeNo()).isGreaterThan(changeNo);
    save(nct().status(RecruitmentStatus.RECRUITING).at(site("One", "Paris", "FR")));
    assertThat(trial(nctId).goneSince()).isNull();
    assertThat(trial(nctId).status()).isEqualTo(RecruitmentStatus.RECRUITING);
    assertThat(kinds(nctId)).containsExactly(Kind.ADDED, Kind.GONE, Kind.BACK);
  }

  @Test
  void aTrialThatOneOfTwoSourcesDroppedStays() {
    save(nct().titled("Old"), isrctn().alsoKnownAs(nctId).titled("New"));
    store.markGone("clinicaltrials.gov", List.of(nctId), DAY);

    assertThat(trial(nctId).goneSince()).isNull();
    assertThat(trial(nctId).title()).isEqualTo("New");
  }

  @Test
  void whatAFullReadingDidNotTellIsGone() {
    String registry = "registry of " + number;
    String staying = "STAYING-" + number;
    String leaving = "LEAVING-" + number;
    save(Told.by(registry, staying), Told.by(registry, leaving));
    Instant began = Instant.now();
    save(Told.by(registry, staying));

    assertThat(store.markGoneUnlessSeenSince(registry, began, DAY)).isOne();
    assertThat(trial(leaving).goneSince()).isEqualTo(DAY);
    assertThat(trial(staying).goneSince()).isNull();
  }

  @Test
  void whatAFullReadingToldOfAnEarlierDayIsStillListed() {
    String registry = "registry of " + number;
    save(Told.by(registry, nctId).titled("Newer").on(DAY.plusDays(1)));
    Instant began = Instant.now();
    assertThat(save(Told.by(registry, nctId).titled("Older"))).isEqualTo(new SavedCounts(0, 0, 1));

    assertThat(store.markGoneUnlessSeenSince(registry, began, DAY)).isZero();
    assertThat(trial(nctId).title()).isEqualTo("Newer");
    assertThat(trial(nctId).source().asOf()).isEqualTo(DAY.plusDays(1));
  }

  @Test
  void historyIsReadSinceAMomentPageByPage() {
    Instant moment = Instant.now();
    save(nct().titled("One"));
    save(nct().titled("Two").status(RecruitmentStatus.COMPLETED));
    List<TrialChange> all = history.since(moment, 0, 10_000);
    List<TrialChange> mine = all.stream().filter(one -> one.trialId().equals(nctId)).toList();

    assertThat(mine)
        .extracting(TrialChange::kind)
        .containsExactly(Kind.ADDED, Kind.STATUS, Kind.TITLE);
    assertThat(mine.getLast().before()).isEqualTo("One");
    assertThat(mine.getLast().after()).isEqualTo("Two");
    assertThat(history.since(moment, mine.getFirst().changeNo(), 10_000))
        .isNotEmpty()
        .doesNotContain(mine.getFirst());
    assertThat(history.since(Instant.now(), 0, 10)).isEmpty();
  }

  @Test
  void aPageOfHistoryNeverTearsApartWhatChangedAtOnce() {
    for (int i = 0; i < 3; i++) {
      save(nct().titled("Title " + i).criteria("Criteria " + i));
    }

    TrialChangePage first = history.of(nctId, null, 2);
    TrialChangePage second = history.of(nctId, first.nextCursor(), 2);

    assertThat(first.changes())
        .extracting(TrialChange::after)
        .containsExactly("Title 2", "Criteria 2", "Title 1", "Criteria 1");
    assertThat(second.changes()).extracting(TrialChange::kind).containsExactly(Kind.ADDED);
    assertThat(second.nextCursor()).isNull();
  }

  @Test
  void historyCannotBeRewritten() {
    save(nct());
    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() ->
                    session
                        .createNativeMutationQuery("update trial_change set after = 'x'")
                        .executeUpdate()))
        .hasStackTraceContaining("only added to");
  }

  @Test
  void twoWritersOfTheSameAndOfOverlappingSetsLeaveEveryTrialOnce() {
    int count = 300;
    List<Integer> numbers =
        IntStream.range(0, count).mapToObj(i -> LAST.incrementAndGet()).toList();
    List<TrialRecord> registered =
        numbers.stream()
            .map(n -> Told.by("clinicaltrials.gov", "NCT" + n).titled("T" + n).trial())
            .toList();
    List<TrialRecord> linked =
        numbers.stream()
            .map(n ->
                Told.by("ISRCTN", "ISRCTN" + n).alsoKnownAs("NCT" + n).criteria("C" + n).trial())
            .toList();
    List<TrialRecord> overlapping = new ArrayList<>(registered.subList(count / 2, count));
    overlapping.addAll(linked);
    long before = catalog.count();

    List<CompletableFuture<SavedCounts>> writers =
        Stream.of(registered, registered, overlapping, overlapping, linked)
            .map(set -> CompletableFuture.supplyAsync(() -> saveShuffled(set)))
            .toList();
    SavedCounts counts =
        writers.stream().map(CompletableFuture::join).reduce(SavedCounts.NONE, SavedCounts::plus);

    assertThat(catalog.count()).isEqualTo(before + count);
    assertThat(counts.created()).isEqualTo(count);
    assertThat(counts.changed()).isEqualTo(count);
    for (int n : numbers) {
      TrialRecord trial = trial("NCT" + n);
      assertThat(trial.title()).isEqualTo("T" + n);
      assertThat(trial.eligibilityText()).isEqualTo("C" + n);
      assertThat(trial.sources()).hasSize(2);
      assertThat(trial("ISRCTN" + n).id()).isEqualTo("NCT" + n);
    }
  }

  private SavedCounts saveShuffled(List<TrialRecord> trials) {
    List<TrialRecord> shuffled = new ArrayList<>(trials);
    Collections.shuffle(shuffled, new Random(trials.size()));
    SavedCounts counts = SavedCounts.NONE;
    for (int i = 0; i < shuffled.size(); i += 37) {
      counts =
          counts.plus(store.save(shuffled.subList(i, Math.min(shuffled.size(), i + 37)), false));
    }
    return counts;
  }

  private Told nct() {
    return Told.by("clinicaltrials.gov", nctId);
  }

  private Told isrctn() {
    return Told.by("ISRCTN", isrctnId);
  }

  private SavedCounts save(Told... told) {
    return store.save(Stream.of(told).map(Told::trial).toList(), false);
  }

  private TrialRecord trial(String id) {
    return catalog.byId(id).orElseThrow();
  }

  /** Oldest first; of what changed at once, in no order. */
  private List<Kind> kinds(String id) {
    return history.of(id, null, 100).changes().reversed().stream().map(TrialChange::kind).toList();
  }
}
