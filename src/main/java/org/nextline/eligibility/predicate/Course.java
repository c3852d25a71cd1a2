package org.nextline.eligibility.predicate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.nextline.logic.Truth;

/**
 * A treatment that the patient had or has.
 *
 * @param ids of everything that it counts as, as {@link Therapy#id} names it
 * @param line null where not given
 * @param ongoing null where not known
 * @param end the last dose; null where not known
 * @param failed whether it did not work
 * @param progressed whether the disease progressed under it or after it
 * @param intolerant whether it was not tolerated
 */
public record Course(
    Set<String> ids,
    Integer line,
    Boolean ongoing,
    LocalDate end,
    Truth failed,
    Truth progressed,
    Truth intolerant,
    Fact fact) {

  Truth in(Window window, LocalDate today) {
    return switch (window.when()) {
      case EVER -> Truth.TRUE;
      case NOW -> now(today);
      case UNSAID -> now(today).isTrue() ? Truth.TRUE : Truth.UNKNOWN;
      case WITHIN -> now(today).or(ended(window.days(), today, true));
      case BEFORE -> now(today).not().and(ended(window.days(), today, false));
    };
  }

  private Truth now(LocalDate today) {
    return ongoing != null
        ? Truth.of(ongoing)
        : end != null && end.isBefore(today) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Truth ended(double days, LocalDate today, boolean within) {
    return end == null
        ? Truth.UNKNOWN
        : Truth.of(ChronoUnit.DAYS.between(end, today) <= days == within);
  }

  Truth failed(Failed.How how) {
    return switch (how) {
      case NO_EFFECT -> failed;
      case PROGRESSED -> progressed;
      case INTOLERANT -> intolerant;
      case ANY -> failed.or(intolerant);
    };
  }
}
