package org.nextline.refractory.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nextline.patient.PatientProfile;

/** Works out facts that a profile does not state from those that it does. */
public interface Derivations {

  /**
   * What follows from a profile, by path ({@code facts.<name>}, {@code treatments.<id>.<field>}).
   * What the profile states itself goes before it.
   *
   * @param facts as the profile states them, by dotted name
   * @param courses the treatment history; empty where it is not known
   * @param on the day up to which time is counted
   */
  Map<String, DerivedFact> of(
      PatientProfile profile, Map<String, Value> facts, List<Course> courses, LocalDate on);
}
