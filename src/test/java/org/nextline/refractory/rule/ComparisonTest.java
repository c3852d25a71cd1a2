package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.logic.Truth.FALSE;
import static org.nextline.logic.Truth.TRUE;
import static org.nextline.logic.Truth.UNKNOWN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Justification;
import org.nextline.logic.Requirement;

/** A number against a bound. */
class ComparisonTest {

  private static final Rule SIX_WEEKS =
      new Comparison(
          Rules.treatmentField("weeks", Field.Type.NUMBER), Operator.AT_LEAST, Rules.number(6));

  @Test
  void saysWhatWasFoundWhatIsAskedAndWhere() {
    assertThat(SIX_WEEKS.explain(Rules.treatment("{'id': 't1', 'agent': 'a1', 'weeks': 8}")))
        .isEqualTo(
            new Justification(
                "the weeks is at least 6",
                TRUE,
                "the weeks is 8, which is at least 6",
                "weeks (clinical) 8 (criterion ≥ 6)",
                List.of("treatments.t1.weeks"),
                List.of("source of 6.0"),
                List.of()));
    assertThat(SIX_WEEKS.requirement())
        .isEqualTo(
            new Requirement(
                "the weeks is at least 6",
                "weeks (clinical) ≥ 6",
                List.of("source of 6.0"),
                List.of()));
  }

  @Test
  void includesEqualityAndLeavesTheUnknownOpen() {
    assertThat(SIX_WEEKS.judge(Rules.treatment("{'weeks': 6}"))).isEqualTo(TRUE);
    assertThat(SIX_WEEKS.judge(Rules.treatment("{'weeks': 5.9}"))).isEqualTo(FALSE);
    Scope unknown = Rules.treatment("{'id': 't1'}");
    assertThat(SIX_WEEKS.judge(unknown)).isEqualTo(UNKNOWN);
    assertThat(SIX_WEEKS.explain(unknown).because())
        .isEqualTo("the weeks is not known (the question is whether it is at least 6)");
  }

  @Test
  void asksForValuesOnEachSideOfTheBound() {
    Scope unknown = Rules.treatment("{'id': 't1'}");
    SIX_WEEKS.noteOpen(unknown);
    assertThat(unknown.inquiry().open().candidates("treatments.t1.weeks"))
        .containsExactly(Value.of(3), Value.of(6), Value.of(7), Value.of(1e6));
    Scope known = Rules.treatment("{'id': 't1', 'weeks': 2}");
    SIX_WEEKS.noteOpen(known);
    assertThat(known.inquiry().open().paths()).isEmpty();
  }

  @Test
  void asksForTheBoundWhereThatIsNotKnown() {
    Rule rule =
        new Comparison(Rules.number(5), Operator.LESS_THAN, Rules.fact("limit", Field.Type.NUMBER));
    Scope scope = Rules.scope(Map.of());
    rule.noteOpen(scope);
    assertThat(scope.inquiry().open().candidates("facts.limit")).contains(Value.of(5), Value.of(6));
    assertThat(rule.requirement().plain()).isEqualTo("5 is less than the limit");
  }

  @Test
  void isNotSettledWhileEitherSideMayChange() {
    Term provisional = Rules.provisional(7);
    Scope scope = Rules.scope(Map.of());
    assertThat(new Comparison(provisional, Operator.AT_LEAST, Rules.number(6)).isSettled(scope))
        .isFalse();
    assertThat(new Comparison(Rules.number(6), Operator.AT_LEAST, provisional).isSettled(scope))
        .isFalse();
    assertThat(new Comparison(Rules.number(6), Operator.AT_LEAST, Rules.number(5)).isSettled(scope))
        .isTrue();
  }

  @Test
  void takesTheUnitOfEitherSide() {
    Constant days = new Constant(Value.of(60), "days", "Rajkumar 2011", Map.of());
    assertThat(
            new Comparison(Rules.treatmentField("weeks", Field.Type.NUMBER), Operator.AT_MOST, days)
                .requirement()
                .plain())
        .isEqualTo("the weeks is at most 60 days");
    FieldTerm inDays =
        new FieldTerm(
            Rules.field("weeks", Field.Type.NUMBER, "days"),
            TreatmentField.named("weeks"),
            Value.UNKNOWN);
    Rule rule = new Comparison(inDays, Operator.AT_MOST, Rules.number(60));
    assertThat(rule.requirement().clinical()).isEqualTo("weeks (clinical) ≤ 60 days");
    assertThat(rule.explain(Rules.treatment("{'weeks': 70}")).clinical())
        .isEqualTo("weeks (clinical) 70 days (criterion ≤ 60 days, not met)");
  }
}
