package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nextline.ingest.Studies.newId;
import static org.nextline.ingest.Studies.study;
import static org.nextline.ingest.Studies.write;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextline.catalog.ImportRunRecord;
import org.nextline.catalog.ImportRuns;
import org.nextline.catalog.Rejection;
import org.nextline.catalog.TrialCatalog;
import org.nextline.catalog.TrialVersions;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ImportServiceTest {

  @Inject ImportService imports;
  @Inject TrialCatalog catalog;
  @Inject TrialVersions versions;
  @Inject ImportRuns runs;
  @TempDir Path folder;

  private final String id = newId();

  @Test
  void theSecondTimeNothingIsNew() {
    write(folder, "a.json", study(id, "Title", "2026-01-01"));
    write(folder, "b.json", study(newId(), "Other", "2026-01-01"));

    assertThat(run().summary()).isEqualTo("imported: 2 new, 0 changed, 0 unchanged, 0 rejected");
    long changeNo = versions.lastChangeNo();
    assertThat(run().summary()).isEqualTo("imported: 0 new, 0 changed, 2 unchanged, 0 rejected");
    assertThat(versions.lastChangeNo()).isEqualTo(changeNo);
    assertThat(catalog.byId(id).orElseThrow().sites()).hasSize(2);
  }

  @Test
  void aNewerSnapshotOfTheSameContentOnlyMovesTheDate() {
    write(folder, "a.json", study(id, "Title", "2026-01-01"));
    run();
    write(folder, "a.json", study(id, "Title", "2026-02-01"));

    assertThat(run().unchanged()).isOne();
    assertThat(catalog.byId(id).orElseThrow().source().asOf()).isEqualTo("2026-02-01");
  }

  @Test
  void aChangeReplacesTheTrialAndItsSites() {
    write(folder, "a.json", study(id, "Title", "2026-01-01"));
    run();
    long before = versions.lastChangeNo();
    write(
        folder,
        "a.json",
        study(id, "New title", "2026-01-02")
            .replace("{\"facility\": \"One\"", "{\"facility\": \"1\""));

    assertThat(run().changed()).isOne();
    assertThat(catalog.byId(id).orElseThrow().title()).isEqualTo("New title");
    assertThat(catalog.byId(id).orElseThrow().sites())
        .extracting("facility")
        .containsExactly("1", "Two");
    assertThat(versions.lastChangeNo()).isGreaterThan(before);
  }

  @Test
  void anOlderSnapshotChangesNothing() {
    write(folder, "a.json", study(id, "Today", "2026-02-01"));
    run();
    write(folder, "a.json", study(id, "Yesterday", "2026-01-31"));

    assertThat(run().unchanged()).isOne();
    assertThat(catalog.byId(id).orElseThrow().title()).isEqualTo("Today");
    assertThat(catalog.byId(id).orElseThrow().source().asOf()).isEqualTo("2026-02-01");
  }

  @Test
  void theSameTrialTwiceInOneImportIsOneTrial() {
    write(
        folder,
        "a.json",
        "[" + study(id, "First", "2026-01-01") + "," + study(id, "Second", "2026-01-01") + "]");

    ImportReport report = run();
    assertThat(report.created()).isOne();
    assertThat(report.changed()).isOne();
    assertThat(catalog.byId(id).orElseThrow().title()).isEqualTo("Second");
  }

  @Test
  void whatIsBrokenIsNamedAndKeptAndTheRestGoesIn() {
    Path broken = write(folder, "a-broken.json", "{\"protocolSection\": ");
    Path nameless = write(folder, "b-nameless.json", "{\"protocolSection\": {}}");
    write(folder, "c-good.json", study(id, "Good", "2026-01-01"));
    Path missing = folder.resolve("missing.json");
    var told = new ArrayList<Rejection>();

    ImportReport report =
        imports.run(
            "ctgov",
            List.of(folder, missing),
            new ProgressListener() {
              @Override
              public void progressed(Progress progress) {}

              @Override
              public void rejected(Rejection rejection) {
                told.add(rejection);
              }
            });

    assertThat(report.summary()).isEqualTo("imported: 1 new, 0 changed, 0 unchanged, 3 rejected");
    assertThat(report.complete()).isFalse();
    assertThat(report.rejections())
        .extracting(Rejection::file)
        .containsExactly(broken.toString(), nameless.toString(), missing.toString());
    assertThat(report.rejections().getFirst().reason()).startsWith("malformed at line 1");
    assertThat(report.rejections().getFirst().payloadHash()).hasSize(64);
    assertThat(report.rejections().getLast().reason()).isEqualTo("no such file");
    assertThat(told).isEqualTo(report.rejections());
    assertThat(catalog.byId(id)).isPresent();

    ImportRunRecord run = runs.latest("ctgov").orElseThrow();
    assertThat(run.rejected()).isEqualTo(3);
    assertThat(run.created()).isOne();
    assertThat(run.snapshot()).isEqualTo("2026-01-01");
    assertThat(run.ended()).isAfterOrEqualTo(run.started());
    assertThat(runs.recent(5)).contains(run);
    assertThat(runs.rejections(run.id())).isEqualTo(report.rejections());
  }

  @Test
  void aStandInGivesWayToTheRegistryAndNeverReplacesIt() {
    Path seed = write(folder, "seed.yaml", seedTrial("Restated", "2026-01-01"));
    assertThat(imports.run("seed", List.of(seed), ProgressListener.SILENT).created()).isOne();

    write(folder, "a.json", study(id, "In full", "2026-01-01"));
    assertThat(run().created()).isOne();
    assertThat(catalog.byId(id).orElseThrow().title()).isEqualTo("In full");

    write(folder, "seed.yaml", seedTrial("Restated again", "2026-03-01"));
    assertThat(imports.run("seed", List.of(seed), ProgressListener.SILENT).unchanged()).isOne();
    assertThat(catalog.byId(id).orElseThrow().title()).isEqualTo("In full");
    assertThat(catalog.byId(id).orElseThrow().source().asOf()).isEqualTo("2026-01-01");
  }

  @Test
  void anyDateIsNewerThanNone() {
    Path seed = write(folder, "seed.yaml", seedTrial("Dated", "2020-01-01"));
    imports.run("seed", List.of(seed), ProgressListener.SILENT);
    write(folder, "seed.yaml", seedTrial("Undated", "null"));
    assertThat(imports.run("seed", List.of(seed), ProgressListener.SILENT).unchanged()).isOne();
    write(folder, "seed.yaml", seedTrial("Undated", "null").replace(id, id + "0"));
    imports.run("seed", List.of(seed), ProgressListener.SILENT);
    assertThat(imports.run("seed", List.of(seed), ProgressListener.SILENT).unchanged()).isOne();
    write(folder, "seed.yaml", seedTrial("Dated", "2020-01-01").replace(id, id + "0"));
    assertThat(imports.run("seed", List.of(seed), ProgressListener.SILENT).changed()).isOne();

    assertThat(catalog.byId(id).orElseThrow().title()).isEqualTo("Dated");
    assertThat(catalog.byId(id + "0").orElseThrow().source().asOf()).isEqualTo("2020-01-01");
  }

  @Test
  void aStandInNewerThanTheImportStays() {
    Path seed = write(folder, "seed.yaml", seedTrial("Restated", "2026-03-01"));
    imports.run("seed", List.of(seed), ProgressListener.SILENT);
    write(folder, "a.json", study(id, "Long ago", "2026-01-01"));

    assertThat(run().unchanged()).isOne();
    assertThat(catalog.byId(id).orElseThrow().title()).isEqualTo("Restated");
  }

  @Test
  void twoImportsAtOnceMakeNoDuplicates() {
    List<String> ids = IntStream.range(0, 500).mapToObj(i -> newId()).toList();
    String studies = String.join("\n", ids.stream().map(x -> study(x, "T", "2026-01-01")).toList());
    write(folder, "all.ndjson", studies);

    var both =
        List.of(CompletableFuture.supplyAsync(this::run), CompletableFuture.supplyAsync(this::run));

    assertThat(both.stream().mapToInt(report -> report.join().created()).sum()).isEqualTo(500);
    assertThat(both.stream().mapToInt(report -> report.join().unchanged()).sum()).isEqualTo(500);
    assertThat(catalog.byIds(ids)).hasSize(500);
  }

  @Test
  void progressCountsRecordsAndFiles() {
    write(folder, "a.json", study(id, "Title", "2026-01-01"));
    write(folder, "ignored.txt", "not for us");
    var last = new ArrayList<ProgressListener.Progress>();
    imports.run("ctgov", List.of(folder), last::add);

    assertThat(last.getLast().records()).isOne();
    assertThat(last.getLast().files()).isOne();
    assertThat(last.getLast().filesInAll()).isOne();
  }

  @Test
  void anUnknownSourceIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> imports.run("nowhere", List.of(), ProgressListener.SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unknown source 'nowhere'; known: csv, ctgov, ctgov-xml, fhir, ictrp, nci, seed, union");
  }

  private ImportReport run() {
    return imports.run("ctgov", List.of(folder), ProgressListener.SILENT);
  }

  private String seedTrial(String title, String asOf) {
    return """
    - id: %s
      title: %s
      status: RECRUITING
      conditions: [hiccups]
      source: {registry: clinicaltrials.gov, asOf: %s}
    """
        .formatted(id, title, asOf);
  }
}
