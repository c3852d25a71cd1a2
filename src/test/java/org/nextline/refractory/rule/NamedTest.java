package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.logic.Truth.TRUE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;

/** What a criterion names once. */
class NamedTest {

  @Test
  void aRuleIsCalledByItsNameAndMeansItsDefinition() {
    NamedRule named = new NamedRule("failedLine", 0);
    named.define(Rules.isTrue("failed"));
    Scope scope = Rules.scope("{'facts': {'failed': true}}");
    assertThat(named.judge(scope)).isEqualTo(TRUE);
    assertThat(named.isSettled(scope)).isTrue();
    assertThat(named.explain(scope))
        .isEqualTo(
            new Justification(
                "failed line",
                TRUE,
                "failed: yes",
                "failed (clinical): yes",
                List.of("facts.failed"),
                List.of("source of failed"),
                List.of()));
    assertThat(named.requirement())
        .isEqualTo(new Requirement("failed line", "failed line", List.of(), List.of()));
    assertThat(named.definition()).isEqualTo(new Definition("failed line", named.meaning()));
    assertThat(named.meaning())
        .isEqualTo(
            new Requirement(
                "failed: yes", "failed (clinical): yes", List.of("source of failed"), List.of()));
    assertThat(named.inFull().plain()).isEqualTo("failed line: failed: yes");
  }

  @Test
  void aRuleIsJudgedOnceForEachTreatment() {
    int[] asked = new int[2];
    NamedRule named = new NamedRule("failedLine", 1);
    named.define(Rules.counting(asked));
    Scope scope = Rules.scope("{'treatments': [{'id': 't1'}, {'id': 't2'}]}");
    Scope first = scope.within(scope.subject().courses().getFirst());
    Scope second = scope.within(scope.subject().courses().getLast());
    for (Scope one : List.of(scope, first, first, second, second, scope)) {
      assertThat(named.judge(one)).isEqualTo(TRUE);
      assertThat(named.isSettled(one)).isTrue();
    }
    assertThat(asked).containsExactly(3, 3);
  }

  @Test
  void aRuleAsksForWhatItsDefinitionAsks() {
    NamedRule named = new NamedRule("failedLine", 0);
    named.define(Rules.isTrue("failed"));
    Scope scope = Rules.scope("{}");
    named.noteOpen(scope);
    assertThat(named.isSettled(scope)).isFalse();
    assertThat(scope.inquiry().open().paths()).containsExactly("facts.failed");
  }

  @Test
  void aTermIsCalledByItsNameAndMeansItsDefinition() {
    NamedTerm named = new NamedTerm("dosePerWeight");
    FactTerm dose =
        new FactTerm(
            Rules.field("dose", Field.Type.NUMBER, "mg"), "dose", "facts.dose", Value.UNKNOWN);
    named.define(new FirstKnown(List.of(dose, Rules.number(3))), "dose per weight");
    Scope scope = Rules.scope("{'facts': {'dose': 7}}");
    assertThat(named.value(scope)).isEqualTo(Value.of(7));
    assertThat(named.isStated(scope)).isTrue();
    assertThat(named.isProvisional(scope)).isFalse();
    assertThat(named.unit()).isEqualTo("mg");
    assertThat(named.found(scope))
        .isEqualTo(new Phrase("dose per weight is 7 mg", "dose per weight 7 mg"));
    assertThat(named.evidence(scope)).containsExactly("facts.dose");
    assertThat(named.sources()).containsExactly("source of 3.0");
    assertThat(named.requirement().plain()).startsWith("dose per weight: ");
    NamedTerm provisional = new NamedTerm("mayChange");
    provisional.define(Rules.provisional(1), null);
    assertThat(provisional.isProvisional(scope)).isTrue();
    NamedTerm open = new NamedTerm("open");
    open.define(Rules.fact("open", Field.Type.NUMBER), null);
    open.note(scope, Probe.around(4));
    assertThat(scope.inquiry().open().candidates("facts.open")).contains(Value.of(4));
    assertThat(open.isStated(scope)).isFalse();
  }

  @Test
  void aNamedTermTakesOverReasons() {
    NamedTerm named = new NamedTerm("points");
    named.define(
        new Choice(List.of(new Choice.Branch(Rules.isTrue("severe"), Rules.number(3))), "points"),
        null);
    assertThat(named.reasons(Rules.scope("{'facts': {'severe': true}}")))
        .extracting(Justification::because)
        .containsExactly("severe: yes");
    assertThat(named.requirement().parts())
        .extracting(Requirement::plain)
        .containsExactly("3 if: severe: yes");
  }
}
