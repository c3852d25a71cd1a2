package org.nextline.refractory;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.nextline.patient.InvalidInput;

/**
 * How strictly the choices are made that a criterion's source leaves open. Every parameter of a
 * criterion has a standard value; where specialists differ it has a strict and a lenient one too.
 */
public enum Stringency {
  /** A treatment counts only where hardly anybody would object. */
  STRICT,
  /** The default. */
  STANDARD,
  /** A treatment counts where some published reading accepts it. */
  LENIENT;

  /**
   * The stringency of a name in any letter case.
   *
   * @throws InvalidInput naming what is accepted
   */
  public static Stringency named(String name) {
    return Stream.of(values())
        .filter(stringency -> stringency.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () -> new InvalidInput("stringency", "must be one of " + Arrays.toString(values())));
  }

  /** Its entry beside a parameter's standard value. */
  String entry() {
    return name().toLowerCase(Locale.ROOT);
  }
}
