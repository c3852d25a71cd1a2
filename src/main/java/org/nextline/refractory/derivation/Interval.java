package org.nextline.refractory.derivation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.nextline.refractory.rule.Course;
import org.nextline.refractory.rule.Value;

/**
 * The time between two dates of a treatment, never negative.
 *
 * @param from a date of the treatment
 * @param to a date of the treatment, or the day of the assessment
 */
record Interval(TreatmentDate from, TreatmentDate to, TimeUnit unit) {

  /** Weeks and months as the criteria count them. */
  enum TimeUnit {
    DAYS(1),
    WEEKS(7),
    MONTHS(30.4375);

    private final double days;

    TimeUnit(double days) {
      this.days = days;
    }
  }

  /** True where both dates are known. */
  boolean isKnown(Course course, Stated stated) {
    return from.of(course.treatment(), stated.on()) != null
        && to.of(course.treatment(), stated.on()) != null;
  }

  /** Derives the time for a path. */
  void derive(Course course, String path, Stated stated) {
    LocalDate start = from.of(course.treatment(), stated.on());
    LocalDate end = to.of(course.treatment(), stated.on());
    long days = Math.max(0, ChronoUnit.DAYS.between(start, end));
    stated.derive(
        path, Value.of(days / unit.days), evidence(course), "counted from " + start + " to " + end);
  }

  private List<String> evidence(Course course) {
    List<String> evidence = new ArrayList<>(from.evidence(course));
    evidence.addAll(to.evidence(course));
    return evidence;
  }
}
