package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.ingest.Studies.write;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextline.catalog.CentreCatalog;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.ImportRuns;
import org.nextline.catalog.PalliativeCatalog;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.catalog.TrialCatalog;
import org.nextline.config.SeedData;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SeedLoaderTest {

  private static final Path FIXTURES = Path.of("src/test/resources/ingest/seed-data");

  @Inject SeedLoader started;
  @Inject ImportService imports;
  @Inject ImportRuns runs;
  @Inject TrialCatalog trials;
  @Inject CentreCatalog centres;
  @Inject PalliativeCatalog palliative;
  @TempDir Path folder;

  @Test
  void theStartHasLoadedTheSeedData() {
    loader(FIXTURES).load();
    started.load();
    assertThat(started.load()).isFalse();
  }

  @Test
  void loadsEverythingOnce() {
    SeedLoader loader = loader(FIXTURES);
    loader.load();

    assertThat(trials.byId("NCT90000101")).isPresent();
    assertThat(centres.all()).extracting(CentreRecord::id).contains("oslo-hiccup-centre");
    assertThat(palliative.all()).extracting(PalliativeServiceRecord::id).contains("quiet-house");
    long lastRun = runs.latest("seed").orElseThrow().id();

    assertThat(loader.load()).isFalse();
    assertThat(runs.latest("seed").orElseThrow().id()).isEqualTo(lastRun);
  }

  @Test
  void loadsAgainWhatHasChanged() throws IOException {
    Path centre = Files.createDirectory(folder.resolve("centres"));
    SeedLoader loader = loader(folder);
    loader.load();
    write(
        centre,
        "a.yaml",
        "- {id: a, name: A, conditions: [x], source: {registry: R, asOf: 2026-01-01}}");

    assertThat(loader.load()).isTrue();
    assertThat(centres.all()).extracting(CentreRecord::id).contains("a");
  }

  private SeedLoader loader(Path seedDir) {
    return new SeedLoader(new SeedData(Optional.of(seedDir)), imports, runs, centres, palliative);
  }
}
