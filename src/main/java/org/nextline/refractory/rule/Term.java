package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;

/** Something that has a value: a fact, a treatment's field, a constant, a count, arithmetic. */
public interface Term {

  Value value(Scope scope);

  /**
   * True where the value is known only because something unknown is not certain: it may still
   * change.
   */
  default boolean isProvisional(Scope scope) {
    return false;
  }

  /**
   * Notes the unknown facts that this term's value hangs on.
   *
   * @param probe what the asking rule wanted to know
   */
  default void note(Scope scope, Probe probe) {}

  /** Notes the unknown facts that this term's value hangs on, whatever they may be. */
  default void note(Scope scope) {
    note(scope, Probe.ANY);
  }

  /** Notes that a stated value does not tell what the rule wants to know. */
  default void noteAnew(Scope scope, Probe probe) {}

  /** What is assumed in place of a stated value that does not tell; not known where nothing is. */
  default Value assumedAnew(Scope scope) {
    return Value.UNKNOWN;
  }

  /** False where the profile says nothing of it, whatever its absence stands for. */
  default boolean isStated(Scope scope) {
    return value(scope).isKnown();
  }

  /** In words, without its value: "time at dose". */
  Phrase words();

  /** What is asked of it: "time at dose is at least 6 weeks". */
  default Phrase asked(Operator operator, Phrase bound) {
    Phrase words = words();
    return new Phrase(
        words.plain() + " is " + operator.words().plain() + " " + bound.plain(),
        words.clinical() + " " + operator.words().clinical() + " " + bound.clinical());
  }

  /** That it is one of these: "the reason for stopping is lack of efficacy". */
  default Phrase asked(List<Value> accepted) {
    return words().then(new Phrase(" is ", " ")).then(Wording.anyOf(accepted));
  }

  /** That it is none of these. */
  default Phrase denied(List<Value> refused) {
    return words().then(new Phrase(" is not ", " not ")).then(Wording.anyOf(refused));
  }

  /** That the profile says something of it, or nothing. */
  default Phrase recorded(boolean isRecorded) {
    return words()
        .then(
            isRecorded
                ? new Phrase(" is recorded", " recorded")
                : new Phrase(" is not recorded", " not recorded"));
  }

  /** What was found: "time at dose is 20 weeks". */
  default Phrase found(Scope scope) {
    Phrase words = words();
    Value value = value(scope);
    if (!value.isKnown()) {
      return new Phrase(words.plain() + " is not known", words.clinical() + " not documented");
    }
    String amount = Wording.amount(value, unit());
    return new Phrase(words.plain() + " is " + amount, words.clinical() + " " + amount);
  }

  /** The unit of the value; null where it has none. */
  default String unit() {
    return null;
  }

  /** Paths of the facts that this term reads itself; those behind its reasons they cite. */
  default List<String> evidence(Scope scope) {
    return List.of();
  }

  /** Where the numbers that are built into it come from. */
  default List<String> sources() {
    return List.of();
  }

  /** How the value came about, where judgements led to it. */
  default List<Justification> reasons(Scope scope) {
    return List.of();
  }

  /** What its value is and how it comes about, whoever the patient may be. */
  default Requirement requirement() {
    return new Requirement(words().plain(), words().clinical(), sources(), parts());
  }

  /** What the vocabulary says of it; null where it is no fact or field. */
  default Field field() {
    return null;
  }

  /** True where its words name what is counted, so that a number beside it needs no unit. */
  default boolean isCount() {
    return false;
  }

  /** What those judgements ask for. */
  default List<Requirement> parts() {
    return List.of();
  }
}
