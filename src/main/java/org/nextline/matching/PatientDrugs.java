package org.nextline.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nextline.logic.Truth;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Treatment;
import org.nextline.terminology.Drug;
import org.nextline.terminology.Terminology;

/**
 * What the patient takes now or has stopped lately.
 *
 * @param today to count from
 */
record PatientDrugs(List<Course> courses, LocalDate today) {

  private static final String ONGOING = "ongoing";
  private static final String UNKNOWN = "unknown";

  /**
   * A drug of a treatment.
   *
   * @param stopReason null: not known
   * @param end null: not known
   */
  record Course(String name, List<String> classes, String stopReason, LocalDate end) {

    boolean is(String drugOrClass) {
      return name.equalsIgnoreCase(drugOrClass)
          || classes.stream().anyMatch(drugOrClass::equalsIgnoreCase);
    }

    /** Is it taken now, or did it end less than {@code washoutDays} ago? */
    private Truth counts(Integer washoutDays, LocalDate today) {
      if (ONGOING.equals(stopReason)) {
        return Truth.TRUE;
      }
      if ((stopReason == null || UNKNOWN.equals(stopReason)) && end == null) {
        return Truth.UNKNOWN;
      }
      if (washoutDays == null) {
        return Truth.of(end != null && end.isAfter(today));
      }
      return end == null
          ? Truth.UNKNOWN
          : Truth.of(ChronoUnit.DAYS.between(end, today) < washoutDays);
    }
  }

  static PatientDrugs of(PatientProfile profile, Terminology terminology, LocalDate today) {
    return new PatientDrugs(
        profile.treatmentsOrEmpty().stream()
            .flatMap(treatment -> courses(treatment, terminology))
            .toList(),
        today);
  }

  private static Stream<Course> courses(Treatment treatment, Terminology terminology) {
    return terminology.components(treatment.label()).stream()
        .map(name ->
            new Course(
                name.toLowerCase(Locale.ROOT),
                classes(name, treatment, terminology),
                treatment.stopReason(),
                treatment.end()));
  }

  private static List<String> classes(String name, Treatment treatment, Terminology terminology) {
    return terminology
        .drug(name)
        .map(Drug::classes)
        .orElseGet(
            () -> treatment.drugClass() == null ? List.of() : List.of(treatment.drugClass()));
  }

  /** Is a drug of this name or class in the body now? What is not listed is not taken. */
  Truth has(String drugOrClass, Integer washoutDays) {
    return courses.stream()
        .filter(course -> course.is(drugOrClass))
        .map(course -> course.counts(washoutDays, today))
        .reduce(Truth.FALSE, Truth::or);
  }
}
