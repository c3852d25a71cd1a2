package org.nextline.refractory.derivation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.rule.Course;
import org.nextline.refractory.rule.Derivations;
import org.nextline.refractory.rule.DerivedFact;
import org.nextline.refractory.rule.Drugs;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.Table;
import org.nextline.refractory.rule.Value;
import org.nextline.refractory.rule.Vocabulary;

/** All derivations of {@code seed-data/criteria/derivations.yaml}, in a fixed order. */
public final class DerivedFacts implements Derivations {

  private final List<Derivation> derivations;

  private DerivedFacts(List<Derivation> derivations) {
    this.derivations = derivations;
  }

  /**
   * None where there is no file. Throws {@link org.nextline.refractory.rule.PackError} naming file
   * and line of a mistake.
   */
  public static DerivedFacts load(
      Path file, Vocabulary vocabulary, Map<String, Table> tables, Drugs drugs) {
    return new DerivedFacts(
        Files.exists(file)
            ? new DerivationReader(vocabulary, tables, drugs).read(PackNode.read(file))
            : List.of());
  }

  @Override
  public Map<String, DerivedFact> of(
      PatientProfile profile, Map<String, Value> facts, List<Course> courses, LocalDate on) {
    Stated stated = new Stated(profile, facts, courses, on);
    for (Derivation derivation : derivations) {
      derivation.apply(stated);
    }
    return stated.derived();
  }
}
