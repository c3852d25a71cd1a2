package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.logic.Truth.FALSE;
import static org.nextline.logic.Truth.TRUE;
import static org.nextline.logic.Truth.UNKNOWN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** Improvement in percent and outcome code are one fact. */
class ResponseTest {

  private static final Rule BELOW_HALF =
      new Response(
          Rules.treatmentField("pctImprovement", Field.Type.NUMBER),
          Rules.treatmentField("outcome", Field.Type.CODE),
          Rules.number(50),
          List.of("no_response", "worse"),
          List.of("response", "remission"),
          List.of("no_response", "response"));

  private static Truth judge(String treatment) {
    return BELOW_HALF.judge(Rules.treatment(treatment));
  }

  @Test
  void theNumberDecidesWhereItIsGiven() {
    assertThat(judge("{'pctImprovement': 49}")).isEqualTo(TRUE);
    assertThat(judge("{'pctImprovement': 50}")).isEqualTo(FALSE);
    assertThat(judge("{'pctImprovement': 20, 'outcome': 'partial_response'}")).isEqualTo(TRUE);
    assertThat(judge("{'pctImprovement': 60, 'outcome': 'worse'}")).isEqualTo(FALSE);
  }

  @Test
  void elseTheCode() {
    assertThat(judge("{'outcome': 'NO_RESPONSE'}")).isEqualTo(TRUE);
    assertThat(judge("{'outcome': 'remission'}")).isEqualTo(FALSE);
    assertThat(judge("{'outcome': 'partial_response'}")).isEqualTo(UNKNOWN);
    assertThat(judge("{}")).isEqualTo(UNKNOWN);
  }

  @Test
  void aCodeOnTheOtherSideContradictsTheNumber() {
    String contradiction = "{'id': 't1', 'pctImprovement': 60, 'outcome': 'no_response'}";
    assertThat(judge(contradiction)).isEqualTo(UNKNOWN);
    Justification reason = BELOW_HALF.explain(Rules.treatment(contradiction));
    assertThat(reason.because())
        .isEqualTo("the outcome recorded and the improvement in percent contradict each other");
    assertThat(reason.clinical()).isEqualTo("recorded outcome contradicts the percentage");
    assertThat(
            BELOW_HALF.judge(
                Rules.treatment(
                    contradiction, Map.of("treatments.t1.outcome", new Value.Text("response")))))
        .isEqualTo(FALSE);
  }

  @Test
  void aCodeThatDoesNotTellIsAskedForAnew() {
    Scope scope = Rules.treatment("{'id': 't1', 'outcome': 'partial_response'}");
    BELOW_HALF.noteOpen(scope);
    assertThat(scope.inquiry().open().candidates("treatments.t1.outcome"))
        .startsWith(new Value.Text("no_response"), new Value.Text("response"));
    assertThat(
            BELOW_HALF.judge(
                Rules.treatment(
                    "{'id': 't1', 'outcome': 'partial_response'}",
                    Map.of("treatments.t1.outcome", new Value.Text("worse")))))
        .isEqualTo(TRUE);
    Scope settled = Rules.treatment("{'id': 't1', 'outcome': 'worse'}");
    BELOW_HALF.noteOpen(settled);
    assertThat(settled.inquiry().open().paths()).isEmpty();
  }

  @Test
  void saysWhatWasFound() {
    assertThat(BELOW_HALF.explain(Rules.treatment("{'id': 't1', 'pctImprovement': 20}")))
        .isEqualTo(
            new Justification(
                "the pctImprovement is less than 50 or, where no number is given, the outcome is no response or worse",
                TRUE,
                "the pctImprovement is 20 (below 50 % counts as failure)",
                "pctImprovement (clinical) 20 (failure < 50 %)",
                List.of("treatments.t1.pctImprovement", "treatments.t1.outcome"),
                List.of("source of 50.0"),
                List.of()));
    assertThat(BELOW_HALF.explain(Rules.treatment("{'outcome': 'worse'}")).because())
        .isEqualTo("the outcome is worse");
  }
}
