package org.nextline.patient.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nextline.patient.Treatment;

/** Makes treatments of courses: what is told of one agent in several places is one treatment. */
final class Treatments {

  private Treatments() {}

  /** Those that were given. */
  static List<Treatment> of(List<Course> courses) {
    Map<String, List<Course>> byAgent = new LinkedHashMap<>();
    courses.stream()
        .filter(course ->
            course.assertion() == Assertion.PRESENT || course.assertion() == Assertion.HISTORICAL)
        .forEach(course ->
            byAgent
                .computeIfAbsent(course.agent().toLowerCase(Locale.ROOT), a -> new ArrayList<>())
                .add(course));
    List<Treatment> treatments = new ArrayList<>();
    byAgent.values().forEach(same -> treatments.add(treatment(treatments.size() + 1, same)));
    return treatments;
  }

  private static Treatment treatment(int number, List<Course> same) {
    String stopReason = (String) told(same, CourseField.STOP_REASON);
    Boolean progressed = (Boolean) told(same, CourseField.PROGRESSED);
    return new Treatment(
        "n" + number,
        same.getFirst().agent(),
        null,
        null,
        null,
        (Integer) told(same, CourseField.LINE),
        null,
        null,
        first(same.stream().map(Course::dose)),
        null,
        first(same.stream().map(Course::duration)),
        first(same.stream().map(Course::cycles)),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        (String) told(same, CourseField.OUTCOME),
        null,
        null,
        progressed,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        stopReason == null && progressed != null ? "progression" : stopReason,
        null);
  }

  private static Object told(List<Course> same, CourseField field) {
    return first(same.stream().map(course -> course.told(field)));
  }

  private static <T> T first(Stream<T> values) {
    return values.filter(Objects::nonNull).findFirst().orElse(null);
  }
}
