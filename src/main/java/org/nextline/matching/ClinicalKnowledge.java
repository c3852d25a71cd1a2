package org.nextline.matching;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.nextline.config.SeedData;
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
import org.nextline.terminology.Terminology;

/** All knowledge that a verdict and its options rest on, loaded once and immutable. */
public record ClinicalKnowledge(
    Terminology terminology,
    CriteriaLibrary criteria,
    RefractoryEvaluator evaluator,
    MechanismKnowledge mechanisms,
    StrategyKnowledge strategies,
    SupportiveKnowledge supportive,
    DangerSigns dangerSigns,
    AllergyKnowledge allergies,
    List<PatientState> patientStates,
    AccreditationSchemes schemes,
    Gazetteer gazetteer) {

  /** Loads everything. Throws where a file is missing or wrong, naming file and line. */
  public static ClinicalKnowledge load(SeedData seed) {
    return load(seed, CriteriaLibrary::load);
  }

  /** The same with the criteria as somebody else reads them. */
  static ClinicalKnowledge load(
      SeedData seed, BiFunction<Path, Terminology, CriteriaLibrary> criteriaReader) {
    Terminology terminology = read(seed, "terminology", Terminology::load);
    TerminologyDrugs drugs = new TerminologyDrugs(terminology);
    CriteriaLibrary criteria =
        read(seed, "criteria", folder -> criteriaReader.apply(folder, terminology));
    return new ClinicalKnowledge(
        terminology,
        criteria,
        new RefractoryEvaluator(criteria, drugs, criteria.derivations()),
        read(seed, "mechanisms", MechanismKnowledge::load),
        read(seed, "strategies", StrategyKnowledge::load),
        read(seed, "strategies", SupportiveKnowledge::load),
        read(seed, "strategies", DangerSigns::load),
        read(seed, "strategies", folder -> AllergyKnowledge.load(folder, terminology)),
        read(seed, "strategies", PatientState::load),
        read(seed, "centres", AccreditationSchemes::load),
        read(seed, "places", Gazetteer::load));
  }

  private static <T> T read(SeedData seed, String folder, Function<Path, T> reader) {
    Optional<T> read = seed.read(folder, reader);
    return read.orElseThrow(() -> new IllegalStateException("seed-data/" + folder + " is missing"));
  }
}
