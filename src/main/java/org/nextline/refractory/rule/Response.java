package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/**
 * Did the treatment fail to bring the improvement asked for? Outcome code and percentage are one
 * fact: the number decides where it is given, else the code. A code on the other side of the line
 * contradicts the number and leaves it unknown.
 *
 * @param bound improvement in percent below which the treatment failed
 * @param failing codes that alone mean failure
 * @param responding codes that alone mean no failure
 * @param contradicting codes that a number on the other side of the line contradicts
 */
record Response(
    FieldTerm percent,
    FieldTerm outcome,
    Term bound,
    List<String> failing,
    List<String> responding,
    List<String> contradicting)
    implements Rule {

  @Override
  public Truth judge(Scope scope) {
    Truth byNumber = Operator.LESS_THAN.compare(percent.value(scope), bound.value(scope));
    Truth byCode = byCode(scope);
    if (byNumber.isUnknown()) {
      return byCode.isUnknown() ? ask(scope) : byCode;
    }
    boolean contradicted =
        !byCode.isUnknown() && byCode != byNumber && isAmong(contradicting, outcome.value(scope));
    return contradicted ? ask(scope) : byNumber;
  }

  private Truth byCode(Scope scope) {
    return ofCode(outcome.value(scope));
  }

  private Truth ofCode(Value code) {
    return isAmong(failing, code)
        ? Truth.TRUE
        : isAmong(responding, code) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static boolean isAmong(List<String> codes, Value value) {
    return value instanceof Value.Text code
        && codes.stream().anyMatch(code.text()::equalsIgnoreCase);
  }

  /** The answer that the outcome would give: what is assumed of it, else unknown. */
  private Truth ask(Scope scope) {
    String path = scope.pathOf(outcome.field().name());
    Probe probe = Probe.among(List.of(failing.getFirst(), responding.getFirst()));
    scope.inquiry().note(path, outcome.field(), probe);
    return ofCode(scope.inquiry().assumed(path));
  }

  @Override
  public Justification explain(Scope scope) {
    Truth truth = judge(scope);
    String line = "improvement below " + Wording.amount(bound.value(scope), "%");
    List<String> evidence =
        percent.value(scope).isKnown() ? percent.evidence(scope) : outcome.evidence(scope);
    return Reasons.leaf(line, truth, because(scope, truth), evidence);
  }

  private String because(Scope scope, Truth truth) {
    Value number = percent.value(scope);
    if (number.isKnown() && truth.isUnknown()) {
      return "the outcome recorded and the improvement in percent contradict each other";
    }
    if (number.isKnown()) {
      return "improvement is "
          + Wording.amount(number, "%")
          + " (below "
          + Wording.amount(bound.value(scope), "%")
          + " counts as failure)";
    }
    Value code = outcome.value(scope);
    return code.isKnown() ? "outcome is " + code : Wording.notKnown("the outcome");
  }
}
