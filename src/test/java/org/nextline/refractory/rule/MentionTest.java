package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.logic.Truth.FALSE;
import static org.nextline.logic.Truth.TRUE;
import static org.nextline.logic.Truth.UNKNOWN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Justification;

/** A name says one thing or another. */
class MentionTest {

  private static final Rule BILATERAL =
      new Mention(
          Rules.treatmentField("agent", Field.Type.TEXT),
          List.of("bilateral", "both sides"),
          List.of("unilateral"),
          "Fekadu 2009");

  @Test
  void neitherLeavesItOpen() {
    assertThat(BILATERAL.judge(Rules.treatment("{'agent': 'Bilateral ECT'}"))).isEqualTo(TRUE);
    assertThat(BILATERAL.judge(Rules.treatment("{'agent': 'unilateral ECT'}"))).isEqualTo(FALSE);
    assertThat(BILATERAL.judge(Rules.treatment("{'agent': 'ECT'}"))).isEqualTo(UNKNOWN);
    assertThat(BILATERAL.judge(Rules.treatment("{}"))).isEqualTo(UNKNOWN);
  }

  @Test
  void whatTheNameDoesNotSayCanBeAssumed() {
    assertThat(
            BILATERAL.judge(
                Rules.treatment(
                    "{'id': 't1', 'agent': 'ECT'}",
                    Map.of("treatments.t1.agent", new Value.Text("bilateral")))))
        .isEqualTo(TRUE);
  }

  @Test
  void asksWhichOnlyWhereTheNameDoesNotSay() {
    Scope open = Rules.treatment("{'id': 't1', 'agent': 'ECT'}");
    BILATERAL.noteOpen(open);
    assertThat(open.inquiry().open().candidates("treatments.t1.agent"))
        .contains(new Value.Text("bilateral"), new Value.Text("unilateral"));
    Scope said = Rules.treatment("{'id': 't1', 'agent': 'bilateral ECT'}");
    BILATERAL.noteOpen(said);
    assertThat(said.inquiry().open().paths()).isEmpty();
  }

  @Test
  void saysWhatIsOpen() {
    Justification open = BILATERAL.explain(Rules.treatment("{'id': 't1', 'agent': 'ECT'}"));
    assertThat(open.because()).isEqualTo("the agent is ECT, which does not tell");
    assertThat(open.evidence()).containsExactly("treatments.t1.agent");
    assertThat(BILATERAL.explain(Rules.treatment("{'agent': 'bilateral ECT'}")).because())
        .isEqualTo("the agent is bilateral ECT");
    assertThat(BILATERAL.requirement().plain())
        .isEqualTo("the agent says bilateral or both sides, not unilateral");
    assertThat(BILATERAL.requirement().sources()).containsExactly("Fekadu 2009");
  }
}
