package org.nextline.refractory.rule;

import java.util.List;

/** Something that has a value: a fact, a treatment's field, a constant, a count, arithmetic. */
public interface Term {

  Value value(Scope scope);

  /**
   * Notes the unknown paths that this term's value hangs on.
   *
   * @param probe what the asking rule wanted to know
   */
  default void note(Scope scope, Probe probe) {}

  /** Notes the unknown paths that this term's value hangs on, whatever they may be. */
  default void note(Scope scope) {
    note(scope, Probe.ANY);
  }

  /**
   * Asks again for a value that is stated but does not tell what the rule wants to know.
   *
   * @return the answer assumed for it; not known where none is
   */
  default Value askAgain(Scope scope, Probe probe) {
    return Value.UNKNOWN;
  }

  /** False where the profile says nothing of it, whatever its absence stands for. */
  default boolean isStated(Scope scope) {
    return value(scope).isKnown();
  }

  /** In words, without its value: "time at dose". */
  String words(Scope scope);

  /** The unit of the value; null where it has none. */
  default String unit() {
    return null;
  }

  /** Paths of the facts that this term reads. */
  default List<String> evidence(Scope scope) {
    return List.of();
  }
}
