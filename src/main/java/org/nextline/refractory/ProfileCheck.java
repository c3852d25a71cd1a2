package org.nextline.refractory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;

/**
 * One simple question to a profile, written as data. Exactly one of the first five parts says what
 * is looked at, the others what it is compared with. What is not known never fulfils a check.
 *
 * @param observation names of an observation; the latest counts
 * @param symptom names of a symptom, whose severity is compared
 * @param fact names of a fact
 * @param failedLines true: the number of failed lines of treatment
 * @param status the verdict
 * @param is the value must read like this ({@code true}, a code)
 * @param unit the observation must be in this unit
 * @param unitOptional an observation without a unit is taken to be in {@code unit}
 */
record ProfileCheck(
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

  ProfileCheck {
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
    return values(profile, context).filter(Objects::nonNull).anyMatch(this::matches);
  }

  private Stream<Object> values(PatientProfile profile, Context context) {
    if (failedLines != null) {
      return Stream.of(context.failedLines());
    }
    if (fact != null) {
      return fact.stream().map(profile.factsOrEmpty()::get);
    }
    if (symptom != null) {
      return orEmpty(profile.symptoms())
          .filter(s -> named(s.name(), symptom))
          .map(s -> s.severity() == null ? PRESENT : s.severity());
    }
    return orEmpty(profile.observations())
        .filter(o -> o.value() != null && named(o.name(), observation) && inUnit(o))
        .reduce((a, b) -> isOlder(b, a) ? a : b)
        .map(Observation::value)
        .stream();
  }

  private static boolean isOlder(Observation a, Observation b) {
    return a.date() != null && b.date() != null && a.date().isBefore(b.date());
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
            .anyMatch(u -> u.strip().equalsIgnoreCase(o.unit().strip()));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private boolean matches(Object value) {
    if (is != null) {
      return is.equalsIgnoreCase(value.toString().strip());
    }
    Double number = number(value);
    return number != null
        && (atLeast == null || number >= atLeast)
        && (above == null || number > above)
        && (atMost == null || number <= atMost)
        && (below == null || number < below);
  }

  private static Double number(Object value) {
    if (value instanceof Number n) {
      return n.doubleValue();
    }
    try {
      return Double.valueOf(value.toString().strip());
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
