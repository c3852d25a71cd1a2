package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.predicate.Refractoriness;
import org.nextline.eligibility.reading.CriterionReader;
import org.nextline.eligibility.reading.ProfileFacts;
import org.nextline.patient.narrative.NarrativeReader;
import org.nextline.testing.SharedData;

/**
 * The fit of trials for patients of whom only a note is known, against what experts judged: how
 * often a trial that the patient could join is called unlikely, and how often one that excludes the
 * patient. With {@code -Dnextline.fit-table=true} it prints the table of the README.
 */
class JudgedFitTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final List<String> SETS = List.of("trec2021", "trec2022");
  private static final double MOST_WRONGLY_UNLIKELY = 0.05;

  private final NarrativeReader notes =
      NarrativeReader.load(
          Path.of("seed-data/narratives"),
          Path.of("seed-data/eligibility"),
          Reading.LEXICON.terminology(),
          Reading.LEXICON.measurements());
  private final CriterionReader reader = new CriterionReader(Reading.LEXICON);
  private final ProfileFacts facts = new ProfileFacts(Reading.LEXICON);

  @Test
  void seldomCallsATrialUnlikelyThatThePatientCouldJoin() throws IOException {
    Map<String, Map<Fit, Integer>> counts = new TreeMap<>();
    for (String set : SETS) {
      JudgedPatients judged = JudgedPatients.read(SharedData.folder(set));
      Map<String, List<Criterion>> criteria = new HashMap<>();
      judged.trials().forEach((id, trial) -> criteria.put(id, reader.read(trial.text())));
      for (JudgedPatients.Patient patient : judged.patients()) {
        PatientFacts known = facts(patient.note());
        patient
            .judgements()
            .forEach((id, label) -> {
              if (!criteria.getOrDefault(id, List.of()).isEmpty()) {
                counts
                    .computeIfAbsent(set + " " + label, any -> new EnumMap<>(Fit.class))
                    .merge(fit(judged.trials().get(id), criteria.get(id), known), 1, Integer::sum);
              }
            });
      }
    }
    if (Boolean.getBoolean("nextline.fit-table")) {
      counts.forEach(
          (row, fits) -> System.out.printf(Locale.ROOT, "%s %s %.3f%n", row, fits, share(fits)));
    }
    for (String set : SETS) {
      assertThat(share(counts.get(set + " ELIGIBLE")))
          .as(set)
          .isLessThanOrEqualTo(MOST_WRONGLY_UNLIKELY);
    }
  }

  private static Fit fit(JudgedPatients.Trial trial, List<Criterion> criteria, PatientFacts known) {
    Judge ofText = Judge.ofTrialsForTheCondition(known);
    Judge ofFields = new Judge(known);
    return Fit.of(
        Stream.concat(
                trial.fields().stream().map(ofFields::effect),
                criteria.stream().map(ofText::decisiveEffect))
            .toList());
  }

  private static double share(Map<Fit, Integer> fits) {
    return (double) fits.getOrDefault(Fit.UNLIKELY, 0)
        / fits.values().stream().mapToInt(n -> n).sum();
  }

  private PatientFacts facts(String note) {
    return facts.ofOpenHistory(notes.read(note).profile(), TODAY, Refractoriness.NOT_ASKED);
  }
}
