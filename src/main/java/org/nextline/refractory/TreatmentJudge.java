package org.nextline.refractory;

import java.util.ArrayList;
import java.util.List;
import org.nextline.logic.Phrase;
import org.nextline.logic.Truth;
import org.nextline.refractory.rule.Course;
import org.nextline.refractory.rule.Scope;
import org.nextline.refractory.rule.Value;

/** Says of each treatment whether it was an adequate trial of treatment and whether it failed. */
record TreatmentJudge(TreatmentRules rules) {

  List<TreatmentJudgement> judge(Scope scope) {
    List<TreatmentJudgement> judgements = new ArrayList<>();
    for (Course course : scope.inquiry().subject().courses()) {
      judgements.add(judge(course, scope.within(course)));
    }
    return judgements;
  }

  private TreatmentJudgement judge(Course course, Scope scope) {
    Truth considered = rules.considered().judge(scope);
    if (considered.isFalse()) {
      Phrase because =
          Phrase.of("Not counted: ").then(Explanation.clause(rules.considered().explain(scope)));
      return judgement(course, Truth.FALSE, Truth.FALSE, null, List.of(because));
    }
    Truth adequate = considered.and(rules.adequate().judge(scope));
    Truth failed = rules.failed().judge(scope);
    List<Phrase> because =
        List.of(
            said(
                    adequate,
                    new Phrase("A full try", "Adequate trial"),
                    new Phrase("Not a full try", "Not an adequate trial"),
                    new Phrase("Whether it was a full try is not known", "Adequacy not determined"))
                .then(Explanation.clause(rules.adequate().explain(scope))),
            said(
                    failed,
                    new Phrase("It did not help enough", "Failed"),
                    new Phrase("Not counted as failed", "Not failed"),
                    new Phrase("Whether it helped is not known", "Failure not determined"))
                .then(Explanation.clause(rules.failed().explain(scope))));
    return judgement(course, adequate, failed, category(scope), because);
  }

  private static TreatmentJudgement judgement(
      Course course, Truth adequate, Truth failed, String category, List<Phrase> because) {
    return new TreatmentJudgement(
        course.id(),
        adequate,
        failed,
        category,
        because.stream().map(Phrase::plain).toList(),
        because.stream().map(Phrase::clinical).toList());
  }

  /** Null where the criterion has none, or it is not known. */
  private String category(Scope scope) {
    return rules.category() != null && rules.category().value(scope) instanceof Value.Text code
        ? code.text()
        : null;
  }

  private static Phrase said(Truth truth, Phrase yes, Phrase no, Phrase open) {
    Phrase said =
        switch (truth) {
          case TRUE -> yes;
          case FALSE -> no;
          case UNKNOWN -> open;
        };
    return said.then(": ");
  }
}
