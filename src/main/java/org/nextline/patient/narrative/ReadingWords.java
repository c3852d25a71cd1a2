package org.nextline.patient.narrative;

import java.util.List;
import java.util.Map;

/** The content of {@code reading.yaml}. */
record ReadingWords(
    Map<String, Double> numerals,
    Ages age,
    List<String> birth,
    Sexes sex,
    List<State> states,
    List<CourseCue> courses,
    List<String> noAllergies,
    List<String> allergens,
    List<String> reasons,
    List<String> causes,
    List<String> again,
    List<String> doseUnits,
    List<String> frequencies,
    List<String> atDose,
    Durations durations,
    List<String> cycles,
    List<String> notTreatments,
    List<String> doubtful,
    List<String> notProcedures,
    Map<String, List<String>> treatments,
    List<Pair> pairs,
    List<Panel> panels,
    List<String> between,
    List<String> normal,
    List<String> raised,
    List<String> lowered,
    List<String> outOf,
    Map<String, String> implied,
    List<String> notFindings,
    List<String> passing,
    List<String> signs,
    MarkerStatus markerStatus) {

  /**
   * @param units years in a unit; how it is written
   * @param old after a unit: it is an age
   * @param complete units that need nothing behind them
   * @param before before a number: it is an age
   * @param event before those: it is the age at which something happened
   * @param things after an age: it is the age of no person
   */
  record Ages(
      Map<Double, List<String>> units,
      List<String> old,
      List<String> complete,
      List<String> before,
      List<String> event,
      List<String> things,
      Sexes persons) {}

  /** Words for a male and a female, and the pronouns that speak of one. */
  record Sexes(
      List<String> male, List<String> female, List<String> maleWords, List<String> femaleWords) {}

  /**
   * @param observation its name in a profile
   * @param present the value where it is stated; {@code absent} and {@code historical} likewise,
   *     null for none
   */
  record State(
      String observation, Object present, Object absent, Object historical, List<String> phrases) {}

  /**
   * @param field of a treatment
   * @param of which drug it speaks
   */
  record CourseCue(CourseField field, Object value, ReadingData.Side of, List<String> phrases) {}

  /**
   * @param not after a duration: it is none ("ago")
   */
  record Durations(List<String> before, List<String> units, List<String> not) {}

  /** A test that stands for several measurements. */
  record Panel(List<String> phrases, List<String> of) {}

  /** Two numbers under one name. */
  record Pair(List<String> phrases, String first, String second, String unit) {}

  /** What is said of a marker; {@code between}: what may stand between it and that. */
  record MarkerStatus(
      List<String> positive, List<String> negative, List<String> unknown, List<String> between) {}
}
