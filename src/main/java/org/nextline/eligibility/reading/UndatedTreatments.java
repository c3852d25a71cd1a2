package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.AtLeast;
import org.nextline.eligibility.predicate.EitherReading;
import org.nextline.eligibility.predicate.Leaf;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.OnlyFor;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Received;
import org.nextline.eligibility.predicate.Unread;
import org.nextline.eligibility.predicate.Window;

/**
 * Treatments of a sentence that names a time which was not taken up, or was for others of them: at
 * what time they count is not said.
 */
final class UndatedTreatments {

  private static final Set<String> TIMES =
      Set.of(
          "concurrent",
          "concomitant",
          "current",
          "currently",
          "receiving",
          "taking",
          "using",
          "within",
          "preceding",
          "past",
          "last",
          "during",
          "on");

  private UndatedTreatments() {}

  /**
   * The same, left open where it keeps people out: in an exclusion all of it, else what is denied.
   */
  static Predicate leftOpen(Predicate said, boolean isExclusion) {
    return hasUndated(said) && namesTime(said)
        ? isExclusion ? opened(said) : openedWhereDenied(said)
        : said;
  }

  private static boolean hasUndated(Predicate said) {
    boolean[] undated = new boolean[1];
    Leaves.forEach(said, leaf -> undated[0] |= isUndated(leaf), unread -> {});
    return undated[0];
  }

  private static boolean isUndated(Leaf leaf) {
    return leaf instanceof Received received && received.window().equals(Window.EVER);
  }

  private static boolean namesTime(Predicate said) {
    boolean[] timed = new boolean[1];
    Leaves.forEach(
        said,
        leaf -> timed[0] |= leaf instanceof Received && !isUndated(leaf),
        unread -> timed[0] |= namesTime(unread));
    return timed[0];
  }

  private static boolean namesTime(Unread unread) {
    for (String word : unread.text().toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (TIMES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Predicate openedWhereDenied(Predicate said) {
    return switch (said) {
      case Not not -> opened(not);
      case AllOf all ->
          new AllOf(all.parts().stream().map(UndatedTreatments::openedWhereDenied).toList());
      default -> said;
    };
  }

  private static Predicate opened(Predicate said) {
    return switch (said) {
      case Received received when received.window().equals(Window.EVER) ->
          new Received(received.therapy(), Window.UNSAID);
      case Leaf leaf -> leaf;
      case Unread unread -> unread;
      case Not not -> new Not(opened(not.part()));
      case OnlyFor only -> new OnlyFor(opened(only.whom()), opened(only.statement()));
      case AllOf all -> new AllOf(opened(all.parts()));
      case AnyOf any -> new AnyOf(opened(any.parts()));
      case AtLeast some -> new AtLeast(some.count(), opened(some.parts()));
      case EitherReading either -> new EitherReading(opened(either.parts()));
    };
  }

  private static List<Predicate> opened(List<Predicate> parts) {
    return parts.stream().map(UndatedTreatments::opened).toList();
  }
}
