package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.predicate.Refractoriness;
import org.nextline.eligibility.reading.CriterionReader;
import org.nextline.eligibility.reading.ProfileFacts;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.narrative.NarrativeReader;
import org.nextline.testing.SharedData;

/**
 * Notes and criteria, both read from their text, against what physicians say of each pair. With
 * {@code -Dnextline.label-table=true} it prints the table of the README.
 */
class PhysicianLabelsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Path NARRATIVES = Path.of("seed-data/narratives");
  private static final Path ELIGIBILITY = Path.of("seed-data/eligibility");

  private final NarrativeReader notes =
      NarrativeReader.load(
          NARRATIVES, ELIGIBILITY, Reading.LEXICON.terminology(), Reading.LEXICON.measurements());
  private final CriterionReader criteria = new CriterionReader(Reading.LEXICON);
  private final ProfileFacts profileFacts = new ProfileFacts(Reading.LEXICON);
  private final Map<String, CompleteNote> read = new HashMap<>();

  @Test
  void agreesWithPhysicians() throws IOException {
    LabelTable table = new LabelTable();
    for (LabelledPair pair :
        LabelledPair.read(SharedData.folder("criterion").resolve("criterion-dev.jsonl"))) {
      table.add(pair.label(), label(pair));
    }
    if (Boolean.getBoolean("nextline.label-table")) {
      System.out.printf(
          Locale.ROOT,
          "accuracy %.3f, macro-F1 %.3f%n%n%s",
          table.accuracy(),
          table.macroF1(),
          table.markdown());
    }
    assertThat(table.accuracy()).isGreaterThanOrEqualTo(0.80);
    assertThat(table.macroF1()).isGreaterThanOrEqualTo(0.60);
  }

  String label(LabelledPair pair) {
    return read.computeIfAbsent(pair.noteText(), this::read)
        .label(criteria.read(pair.criterion(), pair.section()));
  }

  private CompleteNote read(String note) {
    PatientProfile profile = notes.read(note).profile();
    PatientFacts facts = profileFacts.of(profile, TODAY, Refractoriness.NOT_ASKED);
    return new CompleteNote(
        facts,
        says(profile, "consents", true) && says(profile, "complies", true),
        !says(profile, "adherent", false));
  }

  private static boolean says(PatientProfile profile, String name, boolean value) {
    return profile.observations() != null
        && profile.observations().stream()
            .filter(observation -> name.equals(observation.name()))
            .map(Observation::value)
            .anyMatch(said -> said.equals(value));
  }
}
