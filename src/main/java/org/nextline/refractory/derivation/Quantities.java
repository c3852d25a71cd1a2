package org.nextline.refractory.derivation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextline.patient.Treatment;
import org.nextline.refractory.rule.Course;
import org.nextline.refractory.rule.Value;

/**
 * The daily dose and the time at it from quantities as people write them: "2 g/day", "500 mg twice
 * daily", "8 weeks". What is not understood in full says nothing.
 *
 * @param masses milligrams in a unit of mass
 * @param frequencies doses a day, by how it is written
 * @param times weeks in a unit of time
 */
record Quantities(
    Map<String, Double> masses, Map<String, Double> frequencies, Map<String, Double> times)
    implements Derivation {

  private static final Pattern NUMBER_AND_REST =
      Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(\\p{L}+)\\b\\s*/?\\s*(.*)");

  @Override
  public void apply(Stated stated) {
    for (Course course : stated.courses()) {
      Treatment treatment = course.treatment();
      if (treatment.dose() != null) {
        dose(treatment.dose())
            .ifPresent(mg -> derive(course, "doseMgPerDay", mg, "dose", treatment.dose(), stated));
      }
      if (treatment.duration() != null) {
        weeks(treatment.duration())
            .ifPresent(
                weeks -> derive(course, "weeks", weeks, "duration", treatment.duration(), stated));
      }
    }
  }

  private static void derive(
      Course course, String field, double value, String from, String text, Stated stated) {
    stated.derive(
        course.path() + "." + field,
        Value.of(value),
        List.of(course.path() + "." + from),
        "from \"" + text.strip() + "\"");
  }

  private OptionalDouble dose(String text) {
    Matcher parts = parts(text);
    Double mass = parts == null ? null : masses.get(parts.group(2));
    Double aDay = parts == null ? null : frequencies.get(parts.group(3).strip());
    return mass == null || aDay == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(number(parts) * mass * aDay);
  }

  private OptionalDouble weeks(String text) {
    Matcher parts = parts(text);
    Double weeks = parts == null || !parts.group(3).isBlank() ? null : times.get(parts.group(2));
    return weeks == null ? OptionalDouble.empty() : OptionalDouble.of(number(parts) * weeks);
  }

  private static Matcher parts(String text) {
    Matcher parts = NUMBER_AND_REST.matcher(text.toLowerCase(Locale.ROOT).strip());
    return parts.matches() ? parts : null;
  }

  private static double number(Matcher parts) {
    return Double.parseDouble(parts.group(1).replace(',', '.'));
  }
}
