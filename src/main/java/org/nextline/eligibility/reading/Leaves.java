package org.nextline.eligibility.reading;

import java.util.List;
import java.util.function.Consumer;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.AtLeast;
import org.nextline.eligibility.predicate.EitherReading;
import org.nextline.eligibility.predicate.HasState;
import org.nextline.eligibility.predicate.Leaf;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.OnlyFor;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Unread;

/** The statements that a composed one is made of. */
public final class Leaves {

  private Leaves() {}

  /** Shows every typed statement and every one that is unread. */
  public static void forEach(Predicate predicate, Consumer<Leaf> typed, Consumer<Unread> unread) {
    switch (predicate) {
      case Leaf leaf -> typed.accept(leaf);
      case Unread text -> unread.accept(text);
      case Not not -> forEach(not.part(), typed, unread);
      case OnlyFor only -> {
        forEach(only.whom(), typed, unread);
        forEach(only.statement(), typed, unread);
      }
      case AllOf all -> forEach(all.parts(), typed, unread);
      case AnyOf any -> forEach(any.parts(), typed, unread);
      case AtLeast some -> forEach(some.parts(), typed, unread);
      case EitherReading either -> forEach(either.parts(), typed, unread);
    }
  }

  private static void forEach(
      List<Predicate> parts, Consumer<Leaf> typed, Consumer<Unread> unread) {
    parts.forEach(part -> forEach(part, typed, unread));
  }

  /** True where something in it was understood. */
  public static boolean isTyped(Predicate predicate) {
    boolean[] typed = new boolean[1];
    forEach(predicate, leaf -> typed[0] = true, unread -> {});
    return typed[0];
  }

  /** True where a part of it is about some people only and a part about women's reproduction. */
  public static boolean tellsPeopleApart(Predicate predicate) {
    boolean[] ofWomen = new boolean[1];
    forEach(predicate, leaf -> ofWomen[0] |= leaf instanceof HasState, unread -> {});
    return ofWomen[0] && isSaidOfSome(predicate);
  }

  private static boolean isSaidOfSome(Predicate predicate) {
    return switch (predicate) {
      case OnlyFor only -> true;
      case Not not -> isSaidOfSome(not.part());
      case AllOf all -> all.parts().stream().anyMatch(Leaves::isSaidOfSome);
      case AnyOf any -> any.parts().stream().anyMatch(Leaves::isSaidOfSome);
      case AtLeast some -> some.parts().stream().anyMatch(Leaves::isSaidOfSome);
      case EitherReading either -> either.parts().stream().anyMatch(Leaves::isSaidOfSome);
      case Leaf leaf -> false;
      case Unread text -> false;
    };
  }

  /** True where all of it was understood. */
  public static boolean isWholly(Predicate predicate) {
    boolean[] wholly = {true};
    forEach(predicate, leaf -> {}, unread -> wholly[0] = false);
    return wholly[0];
  }
}
