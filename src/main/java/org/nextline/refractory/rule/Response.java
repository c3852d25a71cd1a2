package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/**
 * Did the treatment fail to bring the improvement asked for? Outcome code and percentage are one
 * fact: the number decides where it is given, else the code. A code on the other side of the line
 * contradicts the number and leaves it unknown.
 */
final class Response extends LeafRule {

  private final FieldTerm percent;
  private final FieldTerm outcome;
  private final Term bound;
  private final List<String> failing;
  private final List<String> responding;
  private final List<String> contradicting;

  /**
   * @param bound improvement in percent below which the treatment failed
   * @param failing codes that alone mean failure
   * @param responding codes that alone mean no failure
   * @param contradicting codes that a number on the other side of the line contradicts
   */
  Response(
      FieldTerm percent,
      FieldTerm outcome,
      Term bound,
      List<String> failing,
      List<String> responding,
      List<String> contradicting) {
    this.percent = percent;
    this.outcome = outcome;
    this.bound = bound;
    this.failing = failing;
    this.responding = responding;
    this.contradicting = contradicting;
  }

  @Override
  public Truth judge(Scope scope) {
    Truth byNumber = Operator.LESS_THAN.compare(percent.value(scope), bound.value(scope));
    Truth byCode = ofCode(outcome.value(scope));
    if (byNumber.isUnknown()) {
      return byCode.isUnknown() ? ofCode(outcome.assumedAnew(scope)) : byCode;
    }
    boolean contradicted =
        !byCode.isUnknown() && byCode != byNumber && isAmong(contradicting, outcome.value(scope));
    return contradicted ? ofCode(outcome.assumedAnew(scope)) : byNumber;
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

  @Override
  public void noteOpen(Scope scope) {
    if (judge(scope).isUnknown()) {
      outcome.noteAnew(scope, Probe.among(List.of(failing.getFirst(), responding.getFirst())));
    }
  }

  @Override
  public Justification explain(Scope scope) {
    Truth truth = judge(scope);
    return Reasons.leaf(
        requirement(),
        truth,
        because(scope, truth),
        Reasons.together(percent.evidence(scope), outcome.evidence(scope)));
  }

  private Phrase because(Scope scope, Truth truth) {
    boolean hasNumber = percent.value(scope).isKnown();
    if (hasNumber && truth.isUnknown()) {
      return new Phrase(
          "the outcome recorded and the improvement in percent contradict each other",
          "recorded outcome contradicts the percentage");
    }
    return hasNumber
        ? percent
            .found(scope)
            .then(new Phrase(" (below ", " (failure < "))
            .then(Wording.amount(bound.value(scope), "%"))
            .then(new Phrase(" counts as failure)", ")"))
        : outcome.found(scope);
  }

  @Override
  Requirement ask() {
    List<Value> codes = failing.stream().<Value>map(Value.Text::new).toList();
    return Requirement.leaf(
        percent
            .asked(Operator.LESS_THAN, bound.words())
            .then(new Phrase(" or, where no number is given, ", "; without a number: "))
            .then(outcome.asked(codes)),
        bound.sources());
  }
}
