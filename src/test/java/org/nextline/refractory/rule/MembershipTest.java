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

/** A code, a name or a flag is one of those listed. */
class MembershipTest {

  private static final Rule FAILED =
      new Membership(
          Rules.treatmentField("outcome", Field.Type.CODE),
          List.of(new Value.Text("no_response"), new Value.Text("worse")),
          List.of("Kwan 2010"));

  @Test
  void comparesWithoutRegardToLetterCase() {
    assertThat(FAILED.judge(Rules.treatment("{'outcome': 'WORSE'}"))).isEqualTo(TRUE);
    assertThat(FAILED.judge(Rules.treatment("{'outcome': 'improved'}"))).isEqualTo(FALSE);
    assertThat(FAILED.judge(Rules.treatment("{}"))).isEqualTo(UNKNOWN);
  }

  @Test
  void comparesFlagsAndNumbersAsTheyAre() {
    assertThat(Rules.isTrue("bipolar").judge(Rules.scope(Map.of("bipolar", true)))).isEqualTo(TRUE);
    assertThat(Rules.isTrue("bipolar").judge(Rules.scope(Map.of("bipolar", "yes"))))
        .isEqualTo(FALSE);
  }

  @Test
  void saysWhatWasFoundAndTheSource() {
    assertThat(FAILED.explain(Rules.treatment("{'id': 't1', 'outcome': 'no_response'}")))
        .isEqualTo(
            new Justification(
                "the outcome is no response or worse",
                TRUE,
                "the outcome is no response",
                "outcome (clinical) no response",
                List.of("treatments.t1.outcome"),
                List.of("Kwan 2010"),
                List.of()));
    assertThat(FAILED.requirement())
        .isEqualTo(
            new Requirement(
                "the outcome is no response or worse",
                "outcome (clinical) no response or worse",
                List.of("Kwan 2010"),
                List.of()));
  }

  @Test
  void asksForItsCodes() {
    Scope scope = Rules.treatment("{'id': 't1'}");
    FAILED.noteOpen(scope);
    assertThat(scope.inquiry().open().candidates("treatments.t1.outcome"))
        .startsWith(new Value.Text("no_response"), new Value.Text("worse"));
  }

  @Test
  void isNotSettledWhileItsTermMayChange() {
    Rule rule = new Membership(Rules.provisional(1), List.of(Value.of(1)), List.of("source"));
    assertThat(rule.isSettled(Rules.scope(Map.of()))).isFalse();
    assertThat(FAILED.isSettled(Rules.treatment("{'outcome': 'worse'}"))).isTrue();
  }

  @Test
  void aReadingThatTheCriterionChoseIsCalledByItsName() {
    Constant chosen =
        new Constant(
            new Value.Flag(true),
            null,
            "Crump 2017",
            Map.of("yes", "a partial response counts as failure"));
    Rule rule =
        new Membership(
            new Setting("partial response fails", chosen),
            List.of(new Value.Flag(true)),
            List.of("Kwan 2010"));
    Justification reason = rule.explain(Rules.scope(Map.of()));
    assertThat(reason.because())
        .isEqualTo("in this reading of the definition, a partial response counts as failure");
    assertThat(reason.sources()).containsExactly("Kwan 2010", "Crump 2017");
  }
}
