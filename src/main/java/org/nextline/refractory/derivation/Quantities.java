package org.nextline.refractory.derivation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
      Pattern.compile("(\\d[\\d.,]*)\\s*(\\p{L}+)\\b\\s*/?\\s*(.*)");

  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");

  /** In one country a thousand and a half, in another one and a half. */
  private static final Pattern OF_TWO_READINGS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");

  private static final Pattern DECIMAL = Pattern.compile("\\d+([.,]\\d+)?");

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
      Course course, String field, Value value, String from, String text, Stated stated) {
    stated.derive(
        course.path() + "." + field,
        value,
        List.of(course.path() + "." + from),
        "from \"" + text.strip() + "\"");
  }

  private Optional<Value.Amount> dose(String text) {
    Matcher parts = parts(text);
    Double mass = parts == null ? null : masses.get(parts.group(2));
    Double aDay = parts == null ? null : frequencies.get(parts.group(3).strip());
    return mass == null || aDay == null ? Optional.empty() : product(parts.group(1), mass * aDay);
  }

  private Optional<Value.Amount> weeks(String text) {
    Matcher parts = parts(text);
    Double weeks = parts == null || !parts.group(3).isBlank() ? null : times.get(parts.group(2));
    return weeks == null ? Optional.empty() : product(parts.group(1), weeks);
  }

  private static Matcher parts(String text) {
    Matcher parts = NUMBER_AND_REST.matcher(text.toLowerCase(Locale.ROOT).strip());
    return parts.matches() ? parts : null;
  }

  private static Optional<Value.Amount> product(String number, double factor) {
    return read(number).map(amount -> amount.times(factor));
  }

  private static Optional<Value.Amount> read(String number) {
    if (THOUSANDS.matcher(number).matches()) {
      return amount(number.replace(",", ""));
    }
    return DECIMAL.matcher(number).matches() && !OF_TWO_READINGS.matcher(number).matches()
        ? amount(number.replace(',', '.'))
        : Optional.empty();
  }

  private static Optional<Value.Amount> amount(String number) {
    double value = Double.parseDouble(number);
    return Optional.of(new Value.Amount(value, value));
  }
}
