package org.nextline.refractory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.nextline.logic.Truth;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;

/**
 * One simple question to a profile, written as data. Exactly one of the first five parts says what
 * is looked at, the others what it is compared with. What is not known, or given in a unit that the
 * check does not name, never fulfils a check.
 *
 * @param observation names of an observation; the latest counts
 * @param symptom names of a symptom, whose severity is compared
 * @param fact names of a fact
 * @param failedLines true: the number of failed lines of treatment
 * @param status the verdict
 * @param is the value must read like this ({@code true}, a code); several are separated by a
 *     vertical bar
 * @param unit the observation must be in this unit; several are separated by a vertical bar
 * @param unitOptional an observation without a unit is taken to be in {@code unit}
 */
public record ProfileCheck(
    List<String> observation,
    List<String> symptom,
    List<String> fact,
    Boolean failedLines,
    RefractoryStatus status,
    Double atLeast,
    Double above,
    Double atMost,
    Double below,
    String is,
    String unit,
    boolean unitOptional) {

  /** A symptom named without its severity is there; how strong it is remains unknown. */
  private static final Double PRESENT = Double.MIN_VALUE;

  /** What is known beside the profile. */
  record Context(int failedLines, RefractoryStatus status) {}

  public ProfileCheck {
    if (Stream.of(observation, symptom, fact, failedLines, status).filter(Objects::nonNull).count()
        != 1) {
      throw new IllegalArgumentException(
          "expected exactly one of observation, symptom, fact, failedLines, status");
    }
    if (status == null && Stream.of(atLeast, above, atMost, below, is).allMatch(Objects::isNull)) {
      throw new IllegalArgumentException("expected one of atLeast, above, atMost, below, is");
    }
  }

  boolean holds(PatientProfile profile, Context context) {
    if (status != null) {
      return status == context.status();
    }
    return values(profile, context).anyMatch(value -> matches(value).isTrue());
  }

  /** Whether a check of an observation, symptom or fact holds, as far as the profile knows. */
  public Truth judge(PatientProfile profile) {
    return values(profile, new Context(0, null))
        .map(this::matches)
        .reduce(Truth::or)
        .orElse(Truth.UNKNOWN);
  }

  /** What is looked at, by the first of its names, in words. */
  public String subject() {
    String name =
        Stream.of(observation, symptom, fact)
            .filter(Objects::nonNull)
            .map(List::getFirst)
            .findFirst()
            .orElse("");
    return name.replaceAll("(?<=[a-z])(?=[A-Z][a-z])", " ").toLowerCase(Locale.ROOT);
  }

  private Stream<Object> values(PatientProfile profile, Context context) {
    if (failedLines != null) {
      return Stream.of(context.failedLines());
    }
    if (fact != null) {
      return fact.stream().map(profile.factsOrEmpty()::get).filter(Objects::nonNull);
    }
    if (symptom != null) {
      return orEmpty(profile.symptoms())
          .filter(s -> named(s.name(), symptom))
          .map(s -> s.severity() == null ? PRESENT : s.severity());
    }
    return orEmpty(profile.observations())
        .filter(o -> o.value() != null && named(o.name(), observation))
        .reduce((a, b) -> b.isBefore(a) ? a : b)
        .filter(this::inUnit)
        .map(Observation::value)
        .stream();
  }

  private static <T> Stream<T> orEmpty(List<T> list) {
    return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
  }

  private static boolean named(String name, List<String> names) {
    return name != null && names.stream().anyMatch(n -> plain(n).equals(plain(name)));
  }

  private boolean inUnit(Observation o) {
    if (unit == null) {
      return true;
    }
    return o.unit() == null || o.unit().isBlank()
        ? unitOptional
        : Arrays.stream(unit.split("\\|"))
            .map(ProfileCheck::unitKey)
            .anyMatch(unitKey(o.unit())::equals);
  }

  /** The common ways of writing a unit are one. */
  private static String unitKey(String unit) {
    return unit.toLowerCase(Locale.ROOT)
        .replaceAll("[µμ]", "u")
        .replace("²", "2")
        .replace("⁹", "^9")
        .replace("³", "3")
        .replace('^', '*')
        .replaceAll("[\\s{}\\[\\]_()°]", "");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private Truth matches(Object value) {
    if (is != null) {
      String stated = value.toString().strip();
      return stated.equalsIgnoreCase("unknown")
          ? Truth.UNKNOWN
          : Truth.of(Arrays.stream(is.split("\\|")).anyMatch(stated::equalsIgnoreCase));
    }
    return MeasuredValue.of(value).map(this::within).orElse(Truth.UNKNOWN);
  }

  private Truth within(MeasuredValue value) {
    Truth within = Truth.TRUE;
    within = within.and(atLeast == null ? Truth.TRUE : value.atLeast(atLeast));
    within = within.and(above == null ? Truth.TRUE : value.above(above));
    within = within.and(atMost == null ? Truth.TRUE : value.atMost(atMost));
    return within.and(below == null ? Truth.TRUE : value.below(below));
  }
}
