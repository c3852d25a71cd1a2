package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nextline.logic.Truth.FALSE;
import static org.nextline.logic.Truth.TRUE;
import static org.nextline.logic.Truth.UNKNOWN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Justification;

/** Rules about any treatment or the most recent line. */
class CourseRuleTest {

  private static final Rule WORSE =
      new Membership(
          Rules.treatmentField("outcome", Field.Type.CODE),
          List.of(new Value.Text("worse")),
          List.of("source"));
  private static final Rule ANY = new CourseRule(CourseRule.Which.ANY, WORSE);
  private static final Rule LATEST = new CourseRule(CourseRule.Which.LATEST, WORSE);
  private static final String FIRST_WORSE =
      "{'treatments': [{'id': 't1', 'agent': 'a1', 'outcome': 'worse'}, {'id': 't2', 'agent': 'b1', 'outcome': 'improved'}]}";
  private static final String FIRST_WORSE_LINES_TURNED =
      "{'treatments': [{'id': 't1', 'line': 2, 'outcome': 'worse'}, {'id': 't2', 'line': 1, 'outcome': 'improved'}]}";
  private static final String SECOND_OPEN =
      "{'treatments': [{'id': 't1', 'outcome': 'improved'}, {'id': 't2'}]}";

  @Test
  void anyAndTheLatestByOrderOrByNumber() {
    assertThat(ANY.judge(Rules.scope(FIRST_WORSE))).isEqualTo(TRUE);
    assertThat(LATEST.judge(Rules.scope(FIRST_WORSE))).isEqualTo(FALSE);
    assertThat(LATEST.judge(Rules.scope(FIRST_WORSE_LINES_TURNED))).isEqualTo(TRUE);
    assertThat(ANY.judge(Rules.scope(SECOND_OPEN))).isEqualTo(UNKNOWN);
  }

  @Test
  void noTreatmentIsNoneAndAnUnknownHistoryIsOpen() {
    Scope none = Rules.scope("{'treatments': []}");
    assertThat(LATEST.judge(none)).isEqualTo(FALSE);
    assertThat(LATEST.isSettled(none)).isTrue();
    assertThat(LATEST.explain(none).because()).isEqualTo("no treatment was given");
    assertThat(LATEST.explain(none).evidence()).containsExactly("treatments");
    assertThat(LATEST.explain(none).truth()).isEqualTo(FALSE);
    Scope unknown = Rules.scope("{}");
    assertThat(ANY.judge(unknown)).isEqualTo(UNKNOWN);
    assertThat(ANY.isSettled(unknown)).isFalse();
    assertThat(ANY.explain(unknown).because()).isEqualTo("the treatment history is not known");
    assertThat(ANY.explain(unknown).evidence()).containsExactly("treatments");
    ANY.noteOpen(unknown);
    assertThat(unknown.inquiry().open().paths()).containsExactly("treatments");
  }

  @Test
  void ofAnUnknownHistoryAnythingCanBeAssumed() {
    Scope assumed = Rules.scope("{}", Map.of("treatments", new Value.Flag(true)));
    assertThat(ANY.judge(assumed)).isEqualTo(TRUE);
    assertThat(ANY.isSettled(assumed)).isTrue();
  }

  @Test
  void isSettledByOneThatIsOrByAllThatAreNot() {
    assertThat(ANY.isSettled(Rules.scope(FIRST_WORSE))).isTrue();
    assertThat(ANY.isSettled(Rules.scope(SECOND_OPEN))).isFalse();
    assertThat(ANY.isSettled(Rules.scope("{'treatments': [{'outcome': 'worse'}, {'id': 't2'}]}")))
        .isTrue();
  }

  @Test
  void asksOfThoseThatAreOpen() {
    Scope open = Rules.scope(SECOND_OPEN);
    ANY.noteOpen(open);
    assertThat(open.inquiry().open().paths()).containsExactly("treatments.t2.outcome");
    Scope settled = Rules.scope("{'treatments': [{'outcome': 'worse'}, {'id': 't2'}]}");
    ANY.noteOpen(settled);
    assertThat(settled.inquiry().open().paths()).isEmpty();
  }

  @Test
  void namesEachTreatmentAndCitesWhatOrdersThem() {
    Justification any = ANY.explain(Rules.scope(FIRST_WORSE));
    assertThat(any.rule()).isEqualTo("any treatment");
    assertThat(any.truth()).isEqualTo(TRUE);
    assertThat(any.evidence()).containsExactly("treatments");
    assertThat(any.children())
        .extracting(
            Justification::about,
            Justification::because,
            Justification::clinical,
            Justification::truth)
        .containsExactly(
            tuple("a1", "the outcome is worse", "outcome (clinical) worse", TRUE),
            tuple("b1", "the outcome is improved", "outcome (clinical) improved", FALSE));
    Justification latest = LATEST.explain(Rules.scope(FIRST_WORSE_LINES_TURNED));
    assertThat(latest.rule()).isEqualTo("the most recent line");
    assertThat(latest.evidence()).containsExactly("treatments.t2.line", "treatments.t1.line");
    assertThat(latest.children())
        .extracting(Justification::about, Justification::because)
        .containsExactly(tuple("treatment t1", "the outcome is worse"));
    assertThat(LATEST.requirement().plain())
        .isEqualTo("the most recent line: the outcome is worse");
  }

  @Test
  void firstAndLatestLine() {
    Rule first = new LineRule(LineRule.Which.FIRST);
    Rule latest = new LineRule(LineRule.Which.LATEST);
    Scope scope = Rules.scope(FIRST_WORSE_LINES_TURNED);
    Scope lineOne = scope.within(scope.subject().courses().getFirst());
    Scope lineTwo = scope.within(scope.subject().courses().getLast());
    assertThat(first.judge(lineOne)).isEqualTo(TRUE);
    assertThat(first.judge(lineTwo)).isEqualTo(FALSE);
    assertThat(latest.judge(lineOne)).isEqualTo(FALSE);
    assertThat(latest.judge(lineTwo)).isEqualTo(TRUE);
    assertThat(latest.explain(lineTwo).because()).isEqualTo("it is line 2");
    assertThat(latest.explain(lineTwo).evidence())
        .containsExactly("treatments.t2.line", "treatments.t1.line");
    assertThat(latest.requirement().plain()).isEqualTo("it is the latest line");
    Scope unnumbered = Rules.scope(FIRST_WORSE);
    assertThat(first.judge(unnumbered.within(unnumbered.subject().courses().getFirst())))
        .isEqualTo(TRUE);
  }
}
