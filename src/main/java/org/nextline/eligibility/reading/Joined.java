package org.nextline.eligibility.reading;

import java.util.List;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AllergicTo;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.EitherReading;
import org.nextline.eligibility.predicate.Predicate;

/** Statements of one sort in a row, composed as their joint says. */
final class Joined {

  private Joined() {}

  /**
   * @param joint AND, OR, SIGN for commas and slashes; null for a single statement
   */
  static Predicate of(List<Predicate> parts, Sort joint, Context context) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    if (parts.stream().allMatch(AllergicTo.class::isInstance)) {
      return new AnyOf(parts);
    }
    return switch (joint) {
      case OR -> new AnyOf(parts);
      case AND -> context.isExclusion() ? new EitherReading(parts) : new AllOf(parts);
      default -> context.isExclusion() ? new AnyOf(parts) : new EitherReading(parts);
    };
  }

  /** Names behind a denial: none of them, whatever joins them. */
  static Predicate denied(List<Predicate> parts, boolean and) {
    return parts.size() == 1 ? parts.getFirst() : and ? new EitherReading(parts) : new AnyOf(parts);
  }
}
