package org.nextline.refractory.rule;

import java.util.List;
import java.util.stream.Stream;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** A number against a bound. */
record Comparison(Term left, Operator operator, Term right) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    Value value = left.value(scope);
    Value bound = right.value(scope);
    Truth truth = operator.compare(value, bound);
    if (truth.isUnknown()) {
      left.note(scope, probeAt(bound));
      right.note(scope, probeAt(value));
    }
    return truth;
  }

  private static Probe probeAt(Value other) {
    return other instanceof Value.Amount amount && amount.isExact()
        ? Probe.around(amount.low())
        : Probe.ANY;
  }

  @Override
  public Justification explain(Scope scope) {
    Truth truth = judge(scope);
    Value value = left.value(scope);
    Value bound = right.value(scope);
    String asked = left.words(scope) + " " + operator.words() + " " + Wording.amount(bound, unit());
    String because =
        value.isKnown() && bound.isKnown()
            ? Wording.found(left.words(scope), Wording.amount(value, unit()))
                + " ("
                + operator.words()
                + " "
                + Wording.amount(bound, unit())
                + " is asked for)"
            : Wording.notKnown(value.isKnown() ? right.words(scope) : left.words(scope));
    List<String> evidence =
        Stream.concat(left.evidence(scope).stream(), right.evidence(scope).stream())
            .distinct()
            .toList();
    return Reasons.leaf(asked, truth, because, evidence);
  }

  private String unit() {
    return left.unit();
  }
}
