package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Treatment;

/** A patient as rules see one: facts by dotted name, treatments in order. */
public final class Subject {

  private final Map<String, Object> facts = new HashMap<>();
  private final List<Course> courses;
  private final Double ageYears;

  /**
   * @param ageYears null where unknown
   */
  public Subject(PatientProfile profile, Double ageYears, Drugs drugs) {
    this.ageYears = ageYears;
    flatten("", profile.factsOrEmpty());
    this.courses = profile.treatments() == null ? null : courses(profile.treatments(), drugs);
  }

  private void flatten(String prefix, Map<?, ?> values) {
    values.forEach((name, value) -> {
      if (value instanceof Map<?, ?> members) {
        flatten(prefix + name + ".", members);
      } else {
        facts.put(prefix + name, value);
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

  Object fact(String name) {
    return facts.get(name);
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
