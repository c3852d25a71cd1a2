package org.nextline.refractory.rule;

import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** A number against a bound. */
record Comparison(Term left, Operator operator, Term right) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    return operator.compare(left.value(scope), right.value(scope));
  }

  @Override
  public boolean isSettled(Scope scope) {
    return !judge(scope).isUnknown() && !left.isProvisional(scope) && !right.isProvisional(scope);
  }

  @Override
  public void noteOpen(Scope scope) {
    if (!isSettled(scope)) {
      Value value = left.value(scope);
      Value bound = right.value(scope);
      left.note(scope, probeAt(bound));
      right.note(scope, probeAt(value));
    }
  }

  private static Probe probeAt(Value other) {
    return other instanceof Value.Amount amount && amount.isExact()
        ? Probe.around(amount.low())
        : Probe.ANY;
  }

  @Override
  public Justification explain(Scope scope) {
    Value bound = right.value(scope);
    Phrase needed = bound.isKnown() ? Phrase.of(Wording.amount(bound, unit())) : right.found(scope);
    Phrase found = left.found(scope);
    Phrase sign = operator.words();
    Phrase because =
        new Phrase(
            found.plain() + " (" + sign.plain() + " " + needed.plain() + " is asked for)",
            found.clinical() + " (criterion " + sign.clinical() + " " + needed.clinical() + ")");
    return Reasons.leaf(
        requirement(),
        judge(scope),
        because,
        Reasons.together(left.evidence(scope), right.evidence(scope)),
        left.reasons(scope));
  }

  @Override
  public Requirement requirement() {
    Phrase asked = left.asked(operator, bound());
    return new Requirement(
        asked.plain(),
        asked.clinical(),
        Reasons.together(left.sources(), right.sources()),
        left.parts());
  }

  private Phrase bound() {
    return right instanceof Constant constant
        ? Phrase.of(Wording.amount(constant.fixed(), unit()))
        : right.words();
  }

  /** Null where there is none or the words name what is counted. */
  private String unit() {
    if (left.isCount()) {
      return null;
    }
    return left.unit() == null ? right.unit() : left.unit();
  }
}
