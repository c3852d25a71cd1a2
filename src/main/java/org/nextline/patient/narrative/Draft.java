package org.nextline.patient.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nextline.patient.Biomarker;
import org.nextline.patient.Observation;
import org.nextline.patient.Sex;

/** What has been read so far. Of what is told more than once the first counts. */
final class Draft {

  private final Words words;
  private final List<Span> spans = new ArrayList<>();
  private final Map<Span, String> conditionOf = new HashMap<>();
  private Double age;
  private int ageEnd = -1;
  private LocalDate birthDate;
  private Sex sex;
  private Span sexSpan;
  private boolean sexCertain;
  private final Set<Sex> pronouns = new LinkedHashSet<>();
  private final Map<String, Named> conditions = new LinkedHashMap<>();
  private final Map<String, Named> symptoms = new LinkedHashMap<>();
  private final Map<String, Object> states = new LinkedHashMap<>();
  private final List<Observation> observations = new ArrayList<>();
  private final Map<String, Biomarker> biomarkers = new LinkedHashMap<>();
  private final List<Course> courses = new ArrayList<>();
  private final Set<String> allergies = new LinkedHashSet<>();
  private boolean noAllergies;

  /**
   * A condition or symptom.
   *
   * @param assertion the strongest that was said of it
   * @param introduced true where it stands beside the patient's age or under "diagnosis"
   */
  record Named(Concept concept, Assertion assertion, boolean introduced) {

    Named or(Named other) {
      Named stronger = rank(other.assertion) > rank(assertion) ? other : this;
      return new Named(stronger.concept, stronger.assertion, introduced || other.introduced);
    }

    private static int rank(Assertion assertion) {
      return switch (assertion) {
        case PRESENT -> 4;
        case HISTORICAL -> 3;
        case ABSENT -> 2;
        case POSSIBLE -> 1;
        case FAMILY -> 0;
      };
    }
  }

  Draft(Words words) {
    this.words = words;
  }

  void span(int from, int to, String path, Assertion assertion) {
    spans.add(span(from, to, path, assertion, words));
  }

  private static Span span(int from, int to, String path, Assertion assertion, Words words) {
    return new Span(words.start(from), words.end(to - 1), words.raw(from, to), path, assertion);
  }

  void age(int from, int to, double years, Assertion assertion) {
    span(from, to, "age", assertion);
    if (age == null && assertion == Assertion.PRESENT) {
      age = years;
    }
  }

  /** Where the patient's age was last told; -1 where it was a relative's. */
  void ageEndsAt(int word) {
    ageEnd = word;
  }

  int ageEnd() {
    return ageEnd;
  }

  void birthDate(int from, int to, LocalDate date) {
    span(from, to, "birthDate", Assertion.PRESENT);
    birthDate = birthDate == null ? date : birthDate;
  }

  /**
   * @param certain beside the age
   */
  void sex(int from, int to, Sex read, boolean certain) {
    if (sex == null || certain && !sexCertain) {
      sex = read;
      sexSpan = span(from, to, "sex", Assertion.PRESENT, words);
      sexCertain = certain;
    }
  }

  void pronoun(Sex of) {
    pronouns.add(of);
  }

  void condition(Mention mention, Concept concept, Assertion assertion, boolean introduced) {
    Span span = span(mention.from(), mention.to(), "otherConditions", assertion, words);
    spans.add(span);
    conditionOf.put(span, concept.id());
    conditions.merge(concept.id(), new Named(concept, assertion, introduced), Named::or);
  }

  void symptom(Mention mention, Concept concept, Assertion assertion) {
    span(mention.from(), mention.to(), "symptoms", assertion);
    symptoms.merge(concept.id(), new Named(concept, assertion, false), Named::or);
  }

  /** What a treatment did to the patient, and is over. */
  void sideEffect(int from, int to) {
    span(from, to, "symptoms", Assertion.HISTORICAL);
  }

  void state(String observation, Object value) {
    states.putIfAbsent(observation, value);
  }

  void observation(int from, int to, Observation observation, Assertion assertion) {
    span(from, to, "observations." + observation.name(), assertion);
    if (assertion == Assertion.PRESENT && observation.value() != null) {
      observations.add(observation);
    }
  }

  void biomarker(int from, int to, Biomarker biomarker, Assertion assertion) {
    span(from, to, "biomarkers", assertion);
    if (assertion != Assertion.FAMILY) {
      biomarkers.putIfAbsent(
          biomarker.label(),
          assertion == Assertion.POSSIBLE
              ? new Biomarker(biomarker.gene(), biomarker.variant(), null, Biomarker.Status.UNKNOWN)
              : biomarker);
    }
  }

  void treatment(Course course) {
    span(course.from(), course.to(), "treatments", course.assertion());
    courses.add(course);
  }

  void allergy(int from, int to, String name, Assertion assertion) {
    if (assertion != null) {
      span(from, to, "allergies", assertion);
      if (assertion == Assertion.PRESENT || assertion == Assertion.HISTORICAL) {
        allergies.add(name);
      }
    }
  }

  void noAllergies(int from, int to) {
    span(from, to, "allergies", Assertion.ABSENT);
    noAllergies = true;
  }

  Double age() {
    return age;
  }

  LocalDate birthDate() {
    return birthDate;
  }

  /** From a word, else from pronouns where all are of one sex; null where unknown. */
  Sex sex() {
    return sex != null ? sex : pronouns.size() == 1 ? pronouns.iterator().next() : null;
  }

  List<Named> conditions() {
    return List.copyOf(conditions.values());
  }

  List<Named> symptoms() {
    return List.copyOf(symptoms.values());
  }

  Map<String, Object> states() {
    return states;
  }

  List<Observation> observations() {
    return observations;
  }

  List<Biomarker> biomarkers() {
    return List.copyOf(biomarkers.values());
  }

  List<Course> courses() {
    return courses;
  }

  /** Null where nothing is known; empty where there are none. */
  List<String> allergies() {
    return allergies.isEmpty() && !noAllergies ? null : List.copyOf(allergies);
  }

  /**
   * @param main id of the condition that the profile is about; null for none
   */
  List<Span> spans(String main) {
    List<Span> all = new ArrayList<>();
    for (Span span : spans) {
      all.add(main != null && main.equals(conditionOf.get(span)) ? span.at("condition") : span);
    }
    if (sexSpan != null) {
      all.add(sexSpan);
    }
    all.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    return List.copyOf(all);
  }
}
