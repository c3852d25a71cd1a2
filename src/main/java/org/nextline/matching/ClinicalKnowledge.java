package org.nextline.matching;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nextline.config.SeedData;
import org.nextline.eligibility.reading.Lexicon;
import org.nextline.patient.narrative.NarrativeReader;
import org.nextline.patient.narrative.NotesReader;
import org.nextline.places.Gazetteer;
import org.nextline.refractory.AllergyKnowledge;
import org.nextline.refractory.CriteriaLibrary;
import org.nextline.refractory.DangerSigns;
import org.nextline.refractory.MechanismKnowledge;
import org.nextline.refractory.PatientState;
import org.nextline.refractory.RefractoryEvaluator;
import org.nextline.refractory.StrategyKnowledge;
import org.nextline.refractory.SupportiveKnowledge;
import org.nextline.refractory.TerminologyDrugs;
import org.nextline.terminology.Measurements;
import org.nextline.terminology.Terminology;

/** All knowledge that a verdict and its options rest on, loaded once and immutable. */
public record ClinicalKnowledge(
    Terminology terminology,
    Measurements measurements,
    CriteriaLibrary criteria,
    RefractoryEvaluator evaluator,
    MechanismKnowledge mechanisms,
    StrategyKnowledge strategies,
    SupportiveKnowledge supportive,
    DangerSigns dangerSigns,
    AllergyKnowledge allergies,
    List<PatientState> patientStates,
    AccreditationSchemes schemes,
    Gazetteer gazetteer,
    NarrativeReader narratives,
    NotesReader notes,
    Lexicon lexicon) {

  /** Loads everything. Throws where a file is missing or wrong, naming file and line. */
  public static ClinicalKnowledge load(SeedData seed) {
    return load(seed, CriteriaLibrary::load);
  }

  /** The same with the criteria as somebody else reads them. */
  static ClinicalKnowledge load(
      SeedData seed, BiFunction<Path, Terminology, CriteriaLibrary> criteriaReader) {
    var gazetteer = meanwhile(() -> read(seed, "places", Gazetteer::load));
    var mechanisms = meanwhile(() -> read(seed, "mechanisms", MechanismKnowledge::load));
    var strategies = meanwhile(() -> read(seed, "strategies", StrategyKnowledge::load));
    var supportive = meanwhile(() -> read(seed, "strategies", SupportiveKnowledge::load));
    var dangerSigns = meanwhile(() -> read(seed, "strategies", DangerSigns::load));
    var patientStates = meanwhile(() -> read(seed, "strategies", PatientState::load));
    var schemes = meanwhile(() -> read(seed, "centres", AccreditationSchemes::load));
    Terminology terminology = read(seed, "terminology", Terminology::load);
    Measurements measurements = read(seed, "terminology", Measurements::load);
    NarrativeReader narratives = narratives(seed, terminology, measurements);
    var lexicon =
        meanwhile(() ->
            read(seed, "eligibility", folder -> Lexicon.load(folder, terminology, measurements)));
    TerminologyDrugs drugs = new TerminologyDrugs(terminology);
    CriteriaLibrary criteria =
        read(seed, "criteria", folder -> criteriaReader.apply(folder, terminology));
    AllergyKnowledge allergies =
        read(seed, "strategies", folder -> AllergyKnowledge.load(folder, terminology));
    return new ClinicalKnowledge(
        terminology,
        measurements,
        criteria,
        new RefractoryEvaluator(criteria, drugs, criteria.derivations()),
        mechanisms.get(),
        strategies.get(),
        supportive.get(),
        dangerSigns.get(),
        allergies,
        patientStates.get(),
        schemes.get(),
        gazetteer.get(),
        narratives,
        new NotesReader(narratives, terminology, measurements),
        lexicon.get());
  }

  private static NarrativeReader narratives(
      SeedData seed, Terminology terminology, Measurements measurements) {
    return read(
        seed,
        "narratives",
        folder ->
            read(
                seed,
                "eligibility",
                eligibility ->
                    NarrativeReader.load(folder, eligibility, terminology, measurements)));
  }

  /** Reads in the background; the mistakes of a file come out where its content is asked for. */
  private static <T> Supplier<T> meanwhile(Supplier<T> reader) {
    CompletableFuture<T> reading = CompletableFuture.supplyAsync(reader);
    return () -> {
      try {
        return reading.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException mistake ? mistake : e;
      }
    };
  }

  private static <T> T read(SeedData seed, String folder, Function<Path, T> reader) {
    Optional<T> read = seed.read(folder, reader);
    return read.orElseThrow(() -> new IllegalStateException("seed-data/" + folder + " is missing"));
  }
}
