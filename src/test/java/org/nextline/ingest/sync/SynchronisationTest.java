package org.nextline.ingest.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.ImportRunRecord;
import org.nextline.catalog.ImportRuns;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SyncCount;
import org.nextline.catalog.SyncState;
import org.nextline.catalog.SyncState.LoadKind;
import org.nextline.catalog.SyncStates;
import org.nextline.catalog.TrialCatalog;
import org.nextline.ingest.ProgressListener;
import org.nextline.testing.PostgresTestResource;
import org.nextline.testing.SharedData;

@QuarkusTest
@QuarkusTestResource(value = PostgresTestResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = RegistryServerResource.class, restrictToAnnotatedClass = true)
class SynchronisationTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static int lastId = 92_000_000;

  @Inject Synchronisation synchronisation;
  @Inject SyncStates states;
  @Inject TrialCatalog catalog;
  @Inject ImportRuns runs;

  private final RegistryServer server = RegistryServerResource.server;
  private final List<String> ids = IntStream.range(0, 25).mapToObj(i -> "NCT" + ++lastId).toList();

  @BeforeEach
  void startAnew() {
    states.save(SyncState.untouched("ctgov"));
    states.save(SyncState.untouched("nci"));
    server.serve(studies(), "2026-03-01T09:00:05");
  }

  @Test
  void theFirstTimeAllPagesAreLoadedAndTheSecondTimeNothingIsAsked() {
    SyncReport report = run();

    assertThat(report.loaded()).isEqualTo(LoadKind.FULL);
    assertThat(report.records().summary())
        .isEqualTo("imported: 25 new, 0 changed, 0 unchanged, 0 rejected");
    assertThat(pageTokens()).hasSize(3).startsWith("first");
    assertThat(catalog.byIds(ids)).hasSize(25);
    assertThat(catalog.byId(ids.getFirst()).orElseThrow().source().asOf()).isEqualTo("2026-03-01");
    SyncState state = states.of("ctgov");
    assertThat(state.dataTimestamp()).isEqualTo("2026-03-01T09:00:05");
    assertThat(state.syncedUntil()).isEqualTo("2026-03-01");
    assertThat(state.lastSuccess()).isNotNull();

    server.requests.clear();
    assertThat(run().loaded()).isNull();
    assertThat(server.requests).isEmpty();
  }

  @Test
  void laterOnlyWhatWasUpdatedSinceIsLoaded() {
    run();
    List<JsonNode> updated = new ArrayList<>(studies());
    updated.set(3, study(ids.get(3), "COMPLETED", "2026-03-02"));
    updated.add(study("NCT" + ++lastId, "RECRUITING", "2026-03-02"));
    server.serve(updated, "2026-03-03T09:00:05");

    SyncReport report = run();

    assertThat(report.loaded()).isEqualTo(LoadKind.UPDATE);
    assertThat(report.records().summary())
        .isEqualTo("imported: 1 new, 1 changed, 0 unchanged, 0 rejected");
    assertThat(server.requests.getFirst().get("filter.advanced"))
        .isEqualTo("AREA[LastUpdatePostDate]RANGE[2026-02-28,MAX]");
    assertThat(catalog.byId(ids.get(3)).orElseThrow().status())
        .isEqualTo(RecruitmentStatus.COMPLETED);
    assertThat(states.of("ctgov").syncedUntil()).isEqualTo("2026-03-03");
  }

  @Test
  void everyPassingFailureIsOutlived() {
    server.failNext(
        RegistryFault.TOO_MANY_REQUESTS,
        RegistryFault.SERVER_ERROR,
        RegistryFault.CUT_CONNECTION,
        RegistryFault.TRUNCATED_JSON,
        RegistryFault.SILENCE,
        RegistryFault.STALL);

    assertThat(run().records().summary())
        .isEqualTo("imported: 25 new, 0 changed, 0 unchanged, 0 rejected");
    assertThat(pageTokens()).hasSize(3 + 6);
  }

  @Test
  void aRegistryThatDoesNotRecoverIsLeftAndTheNextTimeGoesOnWhereItStopped() {
    var stopAfterTheFirstPage = failAfter(1, RegistryFault.SERVER_ERROR, 7);
    assertThatThrownBy(() -> synchronisation.run("ctgov", stopAfterTheFirstPage))
        .isInstanceOf(SyncFailure.class)
        .hasMessageContaining("given up after 7 attempts: the registry answers 500");

    assertThat(states.of("ctgov").pages()).isOne();
    assertThat(states.of("ctgov").lastFailure()).contains("500");
    assertThat(latestRun().failure()).contains("500");
    assertThat(catalog.byIds(ids)).hasSize(10);
    server.requests.clear();

    assertThat(run().records().created()).isEqualTo(15);
    assertThat(pageTokens()).hasSize(2).doesNotContain("first");
    assertThat(states.of("ctgov").lastFailure()).isNull();
    assertThat(catalog.byIds(ids)).hasSize(25);
  }

  @Test
  void aRunThatIsKilledBetweenSavingAndNotingReadsOnePageAgain() {
    assertThatThrownBy(() ->
            synchronisation.run(
                "ctgov",
                progress -> {
                  if (progress.files() == 2) {
                    throw new Killed();
                  }
                }))
        .isInstanceOf(Killed.class);
    assertThat(states.of("ctgov").pages()).isOne();
    assertThat(catalog.byIds(ids)).hasSize(20);
    server.requests.clear();

    SyncReport report = run();

    assertThat(report.records().summary())
        .isEqualTo("imported: 5 new, 0 changed, 10 unchanged, 0 rejected");
    assertThat(catalog.byIds(ids).values()).allMatch(trial -> trial.goneSince() == null);
    assertThat(pageTokens()).hasSize(2).doesNotContain("first");
  }

  @Test
  void anExpiredPageTokenBeginsTheLoadAgain() {
    run(progress -> {
      if (progress.files() == 2) {
        server.forgetTokens();
      }
    });

    assertThat(pageTokens()).hasSize(3 + 3);
    assertThat(catalog.byIds(ids)).hasSize(25);
    assertThat(states.of("ctgov").loadKind()).isNull();
  }

  @Test
  void aMalformedRecordIsKeptAsideAndNothingIsTakenForGone() throws IOException {
    run();
    List<JsonNode> some = new ArrayList<>(studies().subList(0, 20));
    some.set(5, JSON.readTree("{\"protocolSection\": {\"identificationModule\": {\"nctId\": 7}}}"));
    some.set(6, JSON.readTree("{\"protocolSection\": \"?\"}"));
    states.save(SyncState.untouched("ctgov"));
    server.serve(some, "2026-03-02T09:00:05");

    SyncReport report = run();

    assertThat(report.records().rejections())
        .extracting(rejection -> rejection.recordId() + ": " + rejection.reason())
        .containsExactly(
            "7: its nctId is not NCT and eight digits",
            "null: not a study: it has no protocolSection");
    assertThat(report.records().rejections()).allMatch(one -> one.payloadHash() != null);
    assertThat(report.records().rejections().getFirst().file()).isEqualTo("ctgov, page 1");
    assertThat(report.gone()).isZero();
  }

  @Test
  void whatTheRegistryDoesNotListAnyMoreIsMarkedAndNotDeleted() {
    run();
    states.save(SyncState.untouched("ctgov"));
    server.serve(studies().subList(0, 24), "2026-03-02T09:00:05");

    assertThat(run().gone()).isPositive();
    assertThat(catalog.byId(ids.get(24)).orElseThrow().goneSince()).isEqualTo("2026-03-02");
    assertThat(catalog.byId(ids.get(23)).orElseThrow().goneSince()).isNull();
  }

  @Test
  void ourCountsAreComparedWithTheRegistrys() throws IOException {
    SyncReport same = run();
    assertThat(same.counts()).hasSizeGreaterThan(80);
    assertThat(same.drift()).isEmpty();
    assertThat(same.counts())
        .filteredOn(count -> count.condition().equals("Epilepsy"))
        .filteredOn(count -> count.status() == RecruitmentStatus.RECRUITING)
        .extracting(SyncCount::registryCount)
        .containsExactly(25L);

    List<JsonNode> oneBroken = new ArrayList<>(studies());
    JsonNode broken = study("NCT1", "RECRUITING", "2026-03-02");
    oneBroken.add(broken);
    server.serve(oneBroken, "2026-03-04T09:00:05");

    assertThat(run().drift())
        .extracting(SyncCount::condition, SyncCount::status, SyncCount::drift)
        .containsExactly(
            tuple("", RecruitmentStatus.RECRUITING, -1L),
            tuple("Epilepsy", RecruitmentStatus.RECRUITING, -1L));
  }

  @Test
  void twoAtOnceAreOneTooMany() {
    var refusals = new ArrayList<String>();
    run(progress -> {
      try {
        synchronisation.run("ctgov", ProgressListener.SILENT);
      } catch (SyncFailure refused) {
        refusals.add(refused.getMessage());
      }
    });
    assertThat(refusals).isNotEmpty().allMatch("another synchronisation of ctgov goes on"::equals);
  }

  @Test
  void nciIsAskedWithItsKey() {
    List<JsonNode> trials =
        ids.stream()
            .map(id ->
                (JsonNode)
                    JSON.createObjectNode().put("nct_id", id).put("current_trial_status", "Active"))
            .toList();
    var many = new ArrayList<>(trials);
    IntStream.range(0, 40)
        .forEach(i -> many.add(JSON.createObjectNode().put("nct_id", "NCT" + ++lastId)));
    server.serve(many, "");

    SyncReport report = synchronisation.run("nci", ProgressListener.SILENT);

    assertThat(report.records().created()).isEqualTo(65);
    assertThat(server.requests).extracting(one -> one.get("from")).containsExactly("0", "50");
    assertThat(catalog.byId(ids.getFirst()).orElseThrow().source().registry()).isEqualTo("NCI CTS");
  }

  @Test
  void anUnknownSourceIsRefused() {
    assertThatThrownBy(() -> synchronisation.run("nowhere", ProgressListener.SILENT))
        .hasMessage("unknown source 'nowhere'; known: ctgov, nci");
  }

  @Test
  void allRealRecordsComeInThroughTheApi() throws IOException {
    List<JsonNode> real = realStudies();
    server.serve(real, "2026-09-01T09:00:05");
    server.failNext(RegistryFault.SERVER_ERROR, RegistryFault.TRUNCATED_JSON);

    SyncReport report = run();

    assertThat(report.records().created() + report.records().changed()).isEqualTo(1426);
    assertThat(report.records().rejected()).isZero();
    assertThat(report.drift()).isEmpty();
    assertThat(report.counts().stream().mapToLong(SyncCount::registryCount).max().orElseThrow())
        .isGreaterThan(300);
  }

  private static List<JsonNode> realStudies() throws IOException {
    Path folder = SharedData.folder("registry-records/ctgov-v2");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(SynchronisationTest::json).toList();
    }
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Killed extends Error {}

  private ProgressListener failAfter(int pages, RegistryFault fault, int times) {
    return progress -> {
      if (progress.files() == pages) {
        IntStream.range(0, times).forEach(i -> server.failNext(fault));
      }
    };
  }

  private SyncReport run() {
    return run(ProgressListener.SILENT);
  }

  private SyncReport run(ProgressListener listener) {
    return synchronisation.run("ctgov", listener);
  }

  private ImportRunRecord latestRun() {
    return runs.latest("ctgov").orElseThrow();
  }

  private List<String> pageTokens() {
    return server.requests.stream()
        .filter(request -> !"NCTId".equals(request.get("fields")))
        .map(request -> request.getOrDefault("pageToken", "first"))
        .toList();
  }

  private List<JsonNode> studies() {
    return ids.stream().map(id -> study(id, "RECRUITING", "2026-01-15")).toList();
  }

  private static JsonNode study(String id, String status, String updated) {
    try {
      return JSON.readTree(
          """
          {"protocolSection": {
             "identificationModule": {"nctId": "%s", "briefTitle": "T"},
             "statusModule": {"overallStatus": "%s", "lastUpdatePostDateStruct": {"date": "%s"}}},
           "derivedSection": {
             "miscInfoModule": {"versionHolder": "2025-01-01"},
             "conditionBrowseModule": {"meshes": [{"term": "Epilepsy"}]}}}
          """
              .formatted(id, status, updated));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
