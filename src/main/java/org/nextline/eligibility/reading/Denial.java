package org.nextline.eligibility.reading;

import java.util.List;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AllergicTo;
import org.nextline.eligibility.predicate.EitherReading;
import org.nextline.eligibility.predicate.Failed;
import org.nextline.eligibility.predicate.HasCondition;
import org.nextline.eligibility.predicate.HasState;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.PriorMalignancy;
import org.nextline.eligibility.predicate.Received;

/**
 * "No ...". Under an exclusion heading it is read as it stands ("no measurable disease") only where
 * what is denied is something good to have; "no history of seizures" there may be a requirement
 * that went astray, so nothing is decided.
 */
record Denial(Context context, boolean demands) {

  Predicate of(Predicate denied) {
    Predicate not = new Not(denied);
    return context.isExclusion() && !demands && isHarm(denied)
        ? new AllOf(List.of(new EitherReading(List.of(denied, not)), Doubt.DENIED))
        : not;
  }

  private static boolean isHarm(Predicate denied) {
    boolean[] harm = new boolean[1];
    Leaves.forEach(denied, leaf -> harm[0] |= isHarm(leaf), unread -> {});
    return harm[0];
  }

  private static boolean isHarm(org.nextline.eligibility.predicate.Leaf leaf) {
    return switch (leaf) {
      case HasCondition condition ->
          !condition.id().equals("measurable-disease")
              && !condition.id().equals("evaluable-disease")
              && !condition.id().equals("healthy");
      case Received received -> true;
      case AllergicTo allergic -> true;
      case PriorMalignancy other -> true;
      case HasState state ->
          state.state() == HasState.State.PREGNANT || state.state() == HasState.State.BREASTFEEDING;
      case Failed failed -> false;
      default -> false;
    };
  }
}
