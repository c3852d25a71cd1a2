package org.nextline.eligibility.predicate;

/**
 * A laboratory value, vital sign or score within bounds.
 *
 * @param id of the measurement
 * @param against what the bounds are counted in
 * @param unit of the bounds, for reading; null where there is none
 */
public record Measured(String id, String name, Range range, Against against, String unit)
    implements Leaf {

  /** What the bounds are counted in. */
  public enum Against {
    /** The unit of the measurement. */
    VALUE,
    /** The laboratory's upper limit of normal. */
    UPPER_LIMIT,
    /** The laboratory's lower limit of normal. */
    LOWER_LIMIT
  }

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.measured(this);
  }

  @Override
  public String words() {
    String counted =
        switch (against) {
          case VALUE -> unit == null ? "" : " " + unit;
          case UPPER_LIMIT -> " times the upper limit of normal";
          case LOWER_LIMIT -> " times the lower limit of normal";
        };
    return name + " " + range.words() + counted;
  }
}
