package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/**
 * The patient is younger than so many years. An age that is not known is taken as an adult's, as
 * for doses.
 */
record AgeRule(Term years) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    Double age = scope.subject().ageYears();
    return age == null
        ? Truth.FALSE
        : Operator.LESS_THAN.compare(Value.of(age.doubleValue()), years.value(scope));
  }

  @Override
  public Justification explain(Scope scope) {
    Double age = scope.subject().ageYears();
    return Reasons.leaf(
        "age below " + years.value(scope),
        judge(scope),
        age == null
            ? "the age is not known and taken as an adult's"
            : "the age is " + Value.of(age.doubleValue()),
        List.of("age"));
  }
}
