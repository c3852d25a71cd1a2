package org.nextline.patient.narrative;

import java.util.EnumMap;
import java.util.Map;

/** A treatment as a sentence tells of it, while it is being read. */
final class Course {

  private final String agent;
  private final int from;
  private int to;
  private final Assertion assertion;
  private final Map<CourseField, Object> fields = new EnumMap<>(CourseField.class);
  private String dose;
  private String duration;
  private Double cycles;

  /**
   * @param from its first word
   * @param to behind the last word of its name
   */
  Course(String agent, int from, int to, Assertion assertion) {
    this.agent = agent;
    this.from = from;
    this.to = to;
    this.assertion = assertion;
  }

  String agent() {
    return agent;
  }

  int from() {
    return from;
  }

  /** Behind what belongs to it: its name, dose, duration. */
  int to() {
    return to;
  }

  Assertion assertion() {
    return assertion;
  }

  void reachesTo(int end) {
    to = Math.max(to, end);
  }

  /** What is told first counts. */
  void tell(CourseField field, Object value) {
    fields.putIfAbsent(field, value);
  }

  boolean tells(CourseField field) {
    return fields.containsKey(field);
  }

  Object told(CourseField field) {
    return fields.get(field);
  }

  /** True where more than the bare name is told. */
  boolean isTold() {
    return !fields.isEmpty() || dose != null || duration != null || cycles != null;
  }

  String dose() {
    return dose;
  }

  void dose(String text) {
    dose = dose == null ? text : dose;
  }

  String duration() {
    return duration;
  }

  void duration(String text) {
    duration = duration == null ? text : duration;
  }

  Double cycles() {
    return cycles;
  }

  void cycles(double number) {
    cycles = cycles == null ? number : cycles;
  }
}
