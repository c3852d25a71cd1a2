package org.nextline.eligibility.predicate;

import java.util.List;
import org.nextline.logic.Truth;

/**
 * What was measured.
 *
 * @param low lowest value that it may be, in the unit of the measurement or in multiples of the
 *     upper limit of normal
 * @param high highest value likewise; equal where the value is known exactly
 * @param relative true where it is in multiples of the upper limit of normal
 * @param upper upper limits of normal in use, lowest and highest; null where not known
 * @param lower lower limits of normal in use likewise
 */
public record MeasuredValue(
    double low, double high, boolean relative, List<Double> upper, List<Double> lower, Fact fact) {

  Decision decide(Measured asked) {
    return switch (asked.against()) {
      case VALUE ->
          relative
              ? Decision.open(fact, "the laboratory's limit is not known")
              : within(asked.range(), low, high);
      case UPPER_LIMIT -> relative ? within(asked.range(), low, high) : against(upper, asked);
      case LOWER_LIMIT ->
          relative
              ? Decision.open(fact, "the laboratory's limit is not known")
              : against(lower, asked);
    };
  }

  private Decision against(List<Double> limits, Measured asked) {
    return limits == null
        ? Decision.open(fact, "the laboratory's limit is not known")
        : within(asked.range(), low / limits.getLast(), high / limits.getFirst());
  }

  private Decision within(Range range, double from, double to) {
    boolean first = range.contains(from);
    boolean last = range.contains(to);
    if (first && last) {
      return Decision.of(Truth.TRUE, fact);
    }
    boolean apart = !first && !last && (to <= range.low() || from >= range.high());
    return apart
        ? Decision.of(Truth.FALSE, fact)
        : Decision.open(fact, "that is too close to the limit to tell");
  }
}
