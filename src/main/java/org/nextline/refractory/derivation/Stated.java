package org.nextline.refractory.derivation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextline.logic.Phrase;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.rule.Course;
import org.nextline.refractory.rule.DerivedFact;
import org.nextline.refractory.rule.Value;

/** What a profile states, and what was derived from it so far. */
final class Stated {

  private final PatientProfile profile;
  private final Map<String, Value> facts;
  private final List<Course> courses;
  private final LocalDate on;
  private final Map<String, DerivedFact> derived = new HashMap<>();

  /**
   * @param facts by dotted name
   * @param on the day up to which time is counted
   */
  Stated(PatientProfile profile, Map<String, Value> facts, List<Course> courses, LocalDate on) {
    this.profile = profile;
    this.facts = facts;
    this.courses = courses;
    this.on = on;
  }

  PatientProfile profile() {
    return profile;
  }

  Map<String, Value> facts() {
    return facts;
  }

  List<Course> courses() {
    return courses;
  }

  LocalDate on() {
    return on;
  }

  Map<String, DerivedFact> derived() {
    return derived;
  }

  /** A fact as stated, else as derived; not known where it is neither. */
  Value fact(String name) {
    Value stated = facts.getOrDefault(name, Value.UNKNOWN);
    DerivedFact known = derived.get("facts." + name);
    return stated.isKnown() || known == null ? stated : known.value();
  }

  /** Where the value of a fact comes from. */
  List<String> originOf(String name) {
    DerivedFact known = derived.get("facts." + name);
    boolean stated = facts.getOrDefault(name, Value.UNKNOWN).isKnown();
    return stated || known == null ? List.of("facts." + name) : known.from();
  }

  /** Derives a value for a path; the first derivation of a path stands. */
  void derive(String path, Value value, List<String> from, String how) {
    derived.putIfAbsent(path, new DerivedFact(value, from, Phrase.of(how)));
  }
}
