package org.nextline.terminology;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Something that is measured in a patient: a laboratory value, a vital sign, a score.
 *
 * @param id slug, stable; also the name of an observation in a profile
 * @param synonyms matched without regard to case, punctuation and plural
 * @param abbreviations matched case-sensitively within running text
 * @param unit the unit in which values are compared; null where the value has none
 * @param units how to come from other units to that one
 * @param plausible lowest and highest value that occurs, in {@code unit}; null where not known
 * @param bare units that may be meant where none is written; the empty text stands for no unit
 * @param low lower reference limit of adults, from the lowest to the highest one in use; null where
 *     there is none
 * @param high upper reference limit likewise
 * @param levels numbers of classes that are named otherwise (NYHA II)
 * @param bands lowest and highest score of named classes (Child-Pugh A)
 */
public record Measurement(
    String id,
    String name,
    List<String> synonyms,
    List<String> abbreviations,
    Kind kind,
    String unit,
    Map<String, Conversion> units,
    List<Double> plausible,
    List<String> bare,
    List<Double> low,
    List<Double> high,
    Map<String, Double> levels,
    Map<String, List<Double>> bands) {

  /** What sort of measurement it is. */
  public enum Kind {
    LABORATORY,
    VITAL,
    PERFORMANCE,
    SCALE,
    COUNT;

    @JsonCreator
    static Kind of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /** From a value in one unit to one in another: {@code value * factor + offset}. */
  public record Conversion(double factor, double offset) {

    static final Conversion NONE = new Conversion(1, 0);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Conversion by(double factor) {
      return new Conversion(factor, 0);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Conversion {}

    double of(double value) {
      return value * factor + offset;
    }
  }

  public Measurement {
    Objects.requireNonNull(id, "expected id");
    Objects.requireNonNull(name, "expected name");
    Objects.requireNonNull(kind, "expected kind");
    synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
    abbreviations = abbreviations == null ? List.of() : List.copyOf(abbreviations);
    units = units == null ? Map.of() : Map.copyOf(units);
    bare = bare == null ? List.of() : List.copyOf(bare);
    levels = levels == null ? Map.of() : Map.copyOf(levels);
    bands = bands == null ? Map.of() : Map.copyOf(bands);
    expectPair(plausible, "plausible");
    expectPair(low, "low");
    expectPair(high, "high");
  }

  private static void expectPair(List<Double> pair, String field) {
    if (pair != null && (pair.size() != 2 || pair.getFirst() > pair.getLast())) {
      throw new IllegalArgumentException(field + ": expected [lowest, highest]");
    }
  }

  /**
   * The value in {@link #unit()}; empty where its unit is not one that can be converted: then it
   * must not be compared.
   *
   * @param canonicalUnit as {@link Measurements#unit} names it; null where none is given
   */
  public OptionalDouble convert(double value, String canonicalUnit) {
    if (canonicalUnit == null) {
      return unit == null ? OptionalDouble.of(value) : assumed(value);
    }
    Conversion conversion = canonicalUnit.equals(unit) ? Conversion.NONE : units.get(canonicalUnit);
    return conversion == null ? OptionalDouble.empty() : OptionalDouble.of(conversion.of(value));
  }

  /** A value without its unit counts only where exactly one usual unit makes it plausible. */
  private OptionalDouble assumed(double value) {
    OptionalDouble found = OptionalDouble.empty();
    for (String candidate : bare) {
      OptionalDouble converted =
          candidate.isEmpty() ? OptionalDouble.of(value) : convert(value, candidate);
      if (converted.isPresent() && isPlausible(converted.getAsDouble())) {
        if (found.isPresent()) {
          return OptionalDouble.empty();
        }
        found = converted;
      }
    }
    return found;
  }

  /** True where such a value, in {@link #unit()}, occurs in patients. */
  public boolean isPlausible(double value) {
    return plausible == null || value >= plausible.getFirst() && value <= plausible.getLast();
  }

  /** The number of a named class: "II", "class II"; empty for other words. */
  public OptionalDouble level(String words) {
    String last = words.strip().substring(words.strip().lastIndexOf(' ') + 1);
    Double level = levels.get(last.toUpperCase(Locale.ROOT));
    return level == null ? OptionalDouble.empty() : OptionalDouble.of(level);
  }
}
