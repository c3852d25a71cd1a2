package org.nextline.refractory.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Treatment;

/**
 * A patient as rules see one: facts by dotted name, treatments in order, what follows from them.
 */
public final class Subject {

  private final Map<String, Value> facts = new HashMap<>();
  private final List<Course> courses;
  private final Double ageYears;
  private final Map<String, DerivedFact> derived;

  /**
   * @param on the day of the assessment
   */
  public Subject(PatientProfile profile, LocalDate on, Drugs drugs, Derivations derivations) {
    this.ageYears = profile.ageOn(on);
    flatten("", profile.factsOrEmpty());
    this.courses = profile.treatments() == null ? null : courses(profile.treatments(), drugs);
    this.derived = derivations.of(profile, facts, courses(), on);
  }

  private void flatten(String prefix, Map<?, ?> values) {
    values.forEach((name, value) -> {
      if (value instanceof Map<?, ?> members) {
        flatten(prefix + name + ".", members);
      } else {
        facts.put(prefix + name, Value.of(value));
      }
    });
  }

  private static List<Course> courses(List<Treatment> treatments, Drugs drugs) {
    List<Course> courses = new ArrayList<>(treatments.size());
    boolean numbered = false;
    for (Treatment treatment : treatments) {
      courses.add(new Course(treatment, courses.size(), drugs));
      numbered |= treatment.line() != null;
    }
    if (numbered) {
      courses.sort(Comparator.comparingInt(Subject::lineOf));
    }
    return courses;
  }

  /** The line of therapy as it is numbered, else the place in the order given, from 1. */
  static int lineOf(Course course) {
    Integer line = course.treatment().line();
    return line == null ? course.position() + 1 : line;
  }

  /** A fact as the profile states it. */
  Value stated(String name) {
    return facts.getOrDefault(name, Value.UNKNOWN);
  }

  /** True where nothing follows from what is stated, which saves looking for it. */
  boolean hasNothingDerived() {
    return derived.isEmpty();
  }

  /** What follows for a path; null where nothing does. */
  DerivedFact derived(String path) {
    return derived.get(path);
  }

  boolean isHistoryKnown() {
    return courses != null;
  }

  /** The treatment history in order of lines; empty where it is not known. */
  public List<Course> courses() {
    return courses == null ? List.of() : courses;
  }

  Double ageYears() {
    return ageYears;
  }
}
