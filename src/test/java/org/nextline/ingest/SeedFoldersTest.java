package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nextline.ingest.Studies.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.catalog.TrialRecord;
import org.nextline.config.SeedData;

class SeedFoldersTest {

  private static final Path FIXTURES = Path.of("src/test/resources/ingest/seed-data");

  private final SeedFolders fixtures = seedFolders(FIXTURES);

  @Test
  void readsATrial() {
    TrialRecord trial = trials(fixtures).trials.getFirst();
    assertThat(trial.id()).isEqualTo("NCT90000101");
    assertThat(trial.minAgeYears()).isEqualTo(18);
    assertThat(trial.maxAgeYears()).isNull();
    assertThat(trial.sites().getFirst().place().postalCode()).isEqualTo("02115");
    assertThat(trial.eligibilityText())
        .isEqualTo(
            "Inclusion Criteria:\n\n* Hiccups for two days\n* Adult\n\n"
                + "Exclusion Criteria:\n\n* Cannot drink water");
  }

  @Test
  void readsACentre() {
    CentreRecord centre = fixtures.centres().getFirst();
    assertThat(centre.accreditations())
        .containsExactly(
            new CentreRecord.Accreditation("Invented Hiccup Society", "4"),
            new CentreRecord.Accreditation("Another", null));
    assertThat(centre.place().country()).isEqualTo("NO");
    assertThat(centre.contact().phone()).isEqualTo("555-0101");
  }

  @Test
  void readsAPalliativeService() {
    PalliativeServiceRecord service = fixtures.palliativeServices().getFirst();
    assertThat(service.type()).isEqualTo(PalliativeServiceRecord.Type.HOSPICE);
    assertThat(service.source().asOf()).isEqualTo("2026-01-02");
  }

  @Test
  void whatIsWrongIsNamed(@TempDir Path folder) throws IOException {
    Path centres = Files.createDirectory(folder.resolve("centres"));
    write(centres, "a.yaml", "- {id: x, nmae: X}");
    assertThatThrownBy(seedFolders(folder)::centres)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.yaml")
        .hasMessageContaining("nmae");
    write(centres, "a.yaml", "- {id: x, name: X, conditions: []}");
    assertThatThrownBy(seedFolders(folder)::centres)
        .hasMessageContaining("a.yaml")
        .hasMessageContaining("source is missing");
  }

  @Test
  void theDigestFollowsTheContent(@TempDir Path folder) throws IOException {
    Path trials = Files.createDirectory(folder.resolve("trials"));
    String none = seedFolders(folder).digest();
    write(trials, "a.yaml", "[]");
    String some = seedFolders(folder).digest();
    write(trials, "README.md", "about");
    assertThat(some).isNotEqualTo(none).isEqualTo(seedFolders(folder).digest());
  }

  @Test
  void everythingInSeedDataCanBeRead() {
    SeedFolders seedData = seedFolders(Path.of("seed-data"));
    assertThat(seedData.centres()).extracting(CentreRecord::id).doesNotHaveDuplicates();
    assertThat(seedData.palliativeServices())
        .extracting(PalliativeServiceRecord::id)
        .doesNotHaveDuplicates();
    FoundTrials found = trials(seedData);
    assertThat(found.rejections).isEmpty();
    assertThat(found.ids()).doesNotHaveDuplicates();
  }

  private static SeedFolders seedFolders(Path folder) {
    return new SeedFolders(new SeedData(Optional.of(folder)));
  }

  private static FoundTrials trials(SeedFolders folders) {
    var found = new FoundTrials();
    folders.trials(files -> {
      for (Path file : files) {
        try {
          Reading.read(new SeedTrialSource(), file, found);
        } catch (IOException e) {
          found.reject(file.toString(), e.getMessage(), null);
        }
      }
      return List.of();
    });
    return found;
  }
}
