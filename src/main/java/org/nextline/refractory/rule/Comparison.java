package org.nextline.refractory.rule;

import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** A number against a bound. */
final class Comparison extends LeafRule {

  private final Term left;
  private final Operator operator;
  private final Term right;

  Comparison(Term left, Operator operator, Term right) {
    this.left = left;
    this.operator = operator;
    this.right = right;
  }

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
    Phrase needed = bound.isKnown() ? Phrase.of(Wording.amount(bound, unit())) : right.words();
    Truth truth = judge(scope);
    return Reasons.leaf(
        requirement(),
        truth,
        left.found(scope).then(compared(truth, needed)),
        Reasons.together(left.evidence(scope), right.evidence(scope)),
        left.reasons(scope));
  }

  private Phrase compared(Truth truth, Phrase needed) {
    String asked = operator.words().plain() + " " + needed.plain();
    String opposite = operator.opposite().words().plain() + " " + needed.plain();
    String criterion = " (criterion " + operator.words().clinical() + " " + needed.clinical();
    return switch (truth) {
      case TRUE -> new Phrase(", which is " + asked, criterion + ")");
      case FALSE -> new Phrase(", which is " + opposite, criterion + ", not met)");
      case UNKNOWN -> new Phrase(" (the question is whether it is " + asked + ")", criterion + ")");
    };
  }

  @Override
  Requirement ask() {
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
