package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/**
 * Was the dose high enough by the table? A clinician's attestation outranks the table. Of a
 * combination every drug must reach its own dose. For a drug without a number a recorded dose is
 * taken as adequate. The tables hold for adults: for a child, and where no drug is known, only an
 * attestation decides.
 *
 * @param factor share of the table's value that is enough
 * @param dose field of the dose, {@code attestation} of the clinician's word, {@code components} of
 *     the doses within a combination
 */
record AdequateDose(
    Table table, String column, Term factor, Field dose, Field attestation, Field components)
    implements Rule {

  private static final double ADULT_YEARS = 18;

  @Override
  public Truth judge(Scope scope) {
    Truth attested = attested(scope);
    if (attested != null) {
      return attested;
    }
    if (isChild(scope) || scope.course().drugs().isEmpty()) {
      return asked(scope, attestation, Probe.ANY);
    }
    Truth truth = Truth.TRUE;
    for (String drug : scope.course().drugs()) {
      truth = truth.and(ofDrug(drug, scope));
    }
    return truth;
  }

  private Truth attested(Scope scope) {
    if (scope.course().isInConflict(attestation.name())) {
      return asked(scope, attestation, Probe.ANY);
    }
    Boolean word = scope.course().treatment().doseAdequate();
    return word == null ? null : Truth.of(word);
  }

  private static boolean isChild(Scope scope) {
    Double age = scope.subject().ageYears();
    return age != null && age < ADULT_YEARS;
  }

  private Truth ofDrug(String drug, Scope scope) {
    Course course = scope.course();
    boolean single = course.drugs().size() == 1;
    Field asked = single ? dose : components;
    Value needed = needed(drug, scope);
    Double given = course.isInConflict(asked.name()) ? null : course.doseOf(drug);
    if (!needed.isKnown()) {
      return given == null ? asked(scope, attestation, Probe.ANY) : Truth.TRUE;
    }
    if (given == null) {
      return asked(scope, asked, Probe.around(((Value.Amount) needed).low()));
    }
    return Operator.AT_LEAST.compare(Value.of(given.doubleValue()), needed);
  }

  private Value needed(String drug, Scope scope) {
    Value full = table.cell(drug, column);
    return full instanceof Value.Amount amount && factor.value(scope) instanceof Value.Amount share
        ? Value.of(amount.low() * share.low())
        : Value.UNKNOWN;
  }

  /** The answer that an unknown path would give: what is assumed of it, else unknown. */
  private Truth asked(Scope scope, Field field, Probe probe) {
    String path = scope.pathOf(field.name());
    Value assumed = scope.inquiry().assumed(path);
    scope.inquiry().note(path, field, probe);
    return switch (assumed) {
      case Value.Flag word -> Truth.of(word.isSet());
      case Value.Amount amount ->
          Operator.AT_LEAST.compare(amount, needed(scope.course().drugs().getFirst(), scope));
      default -> Truth.UNKNOWN;
    };
  }

  @Override
  public Justification explain(Scope scope) {
    Truth truth = judge(scope);
    Course course = scope.course();
    if (course.treatment().doseAdequate() != null && !course.isInConflict(attestation.name())) {
      return Reasons.leaf(
          "dose is adequate",
          truth,
          "a clinician states that the dose was " + (truth.isTrue() ? "" : "not ") + "adequate",
          List.of(scope.pathOf(attestation.name())));
    }
    List<String> sentences = new ArrayList<>();
    for (String drug : course.drugs()) {
      sentences.add(sentence(drug, scope));
    }
    Field asked = course.drugs().size() == 1 ? dose : components;
    return Reasons.leaf(
        "dose is adequate",
        truth,
        String.join("; ", sentences),
        List.of(scope.pathOf(asked.name())));
  }

  private String sentence(String drug, Scope scope) {
    Double given = scope.course().doseOf(drug);
    Value needed = needed(drug, scope);
    String dose = given == null ? "not known" : Value.of(given.doubleValue()) + " mg a day";
    String bound =
        isChild(scope)
            ? " (the table holds for adults; for a child a clinician must say)"
            : needed.isKnown()
                ? " (at least " + needed + " mg a day is asked for)"
                : " (no minimum is listed for it)";
    return "the dose of " + drug + " is " + dose + bound;
  }
}
