package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/**
 * The patient is younger than so many years. An age that is not known is taken as an adult's, as
 * for doses.
 */
final class AgeRule extends LeafRule {

  private final Term years;

  AgeRule(Term years) {
    this.years = years;
  }

  static final List<String> EVIDENCE = List.of("age", "birthDate");

  @Override
  public Truth judge(Scope scope) {
    Double age = scope.subject().ageYears();
    return age == null
        ? Truth.FALSE
        : Operator.LESS_THAN.compare(Value.of(age.doubleValue()), years.value(scope));
  }

  @Override
  public void noteOpen(Scope scope) {
    // An age that is not known is taken as an adult's.
  }

  @Override
  public Justification explain(Scope scope) {
    Double age = scope.subject().ageYears();
    Truth truth = judge(scope);
    Operator compared = truth.isTrue() ? Operator.LESS_THAN : Operator.AT_LEAST;
    Phrase because =
        age == null
            ? new Phrase(
                "the age is not known and taken as an adult's", "age not documented, adult assumed")
            : new Phrase("the age is ", "age ")
                .then(Wording.amount(Value.of(age.doubleValue()), "years"))
                .then(
                    new Phrase(
                        ", which is " + compared.words().plain() + " ",
                        " (" + compared.words().clinical() + " "))
                .then(years.words())
                .then(new Phrase("", ")"));
    return Reasons.leaf(requirement(), truth, because, EVIDENCE);
  }

  @Override
  Requirement ask() {
    return Requirement.leaf(
        new Phrase("the age is below ", "age < ").then(years.words()), years.sources());
  }
}
