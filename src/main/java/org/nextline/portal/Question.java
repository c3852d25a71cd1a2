package org.nextline.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One question of the form, as {@code portal/questions.yaml} writes it.
 *
 * @param id name of the field in the form
 * @param path where the answer goes in the patient profile; null where it goes nowhere by itself
 * @param max highest number, or longest text in characters; null: no limit
 * @param unit of a number that is always asked in one unit; null otherwise
 * @param value what the field holds before anybody has touched it; null: nothing
 */
record Question(
    String id,
    String path,
    Kind kind,
    String label,
    String hint,
    Double min,
    Double max,
    String unit,
    boolean required,
    String value,
    String autocomplete,
    List<Unit> units,
    List<Choice> choices) {

  /** Chosen where the person does not know; writes nothing. */
  static final Choice DONT_KNOW = new Choice("dont_know", "Don’t know", null, null, Map.of());

  /** What kind of answer a question takes. */
  enum Kind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    /** A minimum inhibitory concentration as a laboratory prints it. */
    MIC,
    CHOICE,
    /** A choice of all countries. */
    COUNTRY,
    TICK,
    BIOMARKERS,
    /** Names with commas between them; "none" is an empty list. */
    NAMES,
    /** The name of a treatment; several names joined by a plus sign are its components. */
    AGENT
  }

  /** A unit that the person may choose; the number is multiplied by {@code factor}. */
  record Unit(String value, String label, double factor) {}

  /**
   * An answer to choose.
   *
   * @param is what is written at the question's path; null: {@code value} itself
   * @param sets paths and values to write instead; null: only the question's path
   */
  record Choice(String value, String label, String group, Object is, Map<String, Object> sets) {

    Map<String, Object> writes(String path) {
      return sets != null ? sets : Map.of(path, is != null ? is : value);
    }
  }

  Question {
    units = units == null ? List.of() : units;
    choices = kind == Kind.COUNTRY ? Countries.choices() : choices == null ? List.of() : choices;
  }

  /** The same question for one treatment. */
  Question forTreatment(String treatmentId) {
    return new Question(
        treatmentId + "-" + id,
        path,
        kind,
        label,
        hint,
        min,
        max,
        unit,
        required,
        value,
        autocomplete,
        units,
        choices);
  }

  /** Name of the field that holds the chosen unit. */
  String unitField() {
    return id + "-unit";
  }

  Optional<Choice> choice(String chosen) {
    return Stream.concat(choices.stream(), Stream.of(DONT_KNOW))
        .filter(c -> c.value().equals(chosen))
        .findFirst();
  }

  /** The chosen unit, the first where none is chosen; empty where the question has no choice. */
  Optional<Unit> unit(String chosen) {
    return units.stream()
        .filter(u -> u.value().equals(chosen))
        .findFirst()
        .or(() -> units.stream().findFirst());
  }
}
