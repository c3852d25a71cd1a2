package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.logic.Truth.FALSE;
import static org.nextline.logic.Truth.TRUE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Justification;

/** What is said of a fact at all, and routes that count only then. */
class StatedTest {

  private static final FactTerm LEVEL = Rules.fact("level", Field.Type.NUMBER, Value.of(0));
  private static final Rule HIGH = new Comparison(LEVEL, Operator.AT_LEAST, Rules.number(3));
  private static final Scope SILENT = Rules.scope(Map.of());
  private static final Scope STATED = Rules.scope(Map.of("level", 2));

  @Test
  void whatAbsenceStandsForIsNotStated() {
    Rule rule = new NotStated(LEVEL);
    assertThat(rule.judge(SILENT)).isEqualTo(TRUE);
    assertThat(rule.judge(STATED)).isEqualTo(FALSE);
    assertThat(rule.explain(SILENT))
        .isEqualTo(
            new Justification(
                "the level is not recorded",
                TRUE,
                "the level is not recorded",
                "level (clinical) not recorded",
                List.of("facts.level"),
                List.of(),
                List.of()));
    assertThat(rule.explain(STATED).because()).isEqualTo("the level is 2");
    assertThat(rule.requirement().clinical()).isEqualTo("level (clinical) not recorded");
  }

  @Test
  void aRouteWithoutItsInputIsWhatTheCriterionSays() {
    assertThat(new UnlessStated(LEVEL, HIGH, true).judge(SILENT)).isEqualTo(TRUE);
    assertThat(new UnlessStated(LEVEL, HIGH, false).judge(SILENT)).isEqualTo(FALSE);
    assertThat(new UnlessStated(LEVEL, HIGH, true).judge(STATED)).isEqualTo(FALSE);
  }

  @Test
  void aRouteWithoutItsInputIsSettledAndAsksForNothing() {
    FactTerm open = Rules.fact("open", Field.Type.NUMBER);
    Rule undecided =
        new Comparison(Rules.fact("level", Field.Type.NUMBER), Operator.AT_LEAST, open);
    Rule route = new UnlessStated(LEVEL, undecided, false);
    assertThat(route.isSettled(SILENT)).isTrue();
    assertThat(route.isSettled(STATED)).isFalse();
    route.noteOpen(SILENT);
    assertThat(SILENT.inquiry().open().paths()).isEmpty();
    Scope stated = Rules.scope(Map.of("level", 2));
    route.noteOpen(stated);
    assertThat(stated.inquiry().open().paths()).containsExactly("facts.open");
  }

  @Test
  void aRouteSaysHowItsAbsenceIsTaken() {
    assertThat(new UnlessStated(LEVEL, HIGH, false).explain(SILENT))
        .isEqualTo(
            new Justification(
                "the level is at least 3 (only where recorded)",
                FALSE,
                "the level is not recorded",
                "level (clinical) not recorded",
                List.of("facts.level"),
                List.of("source of 3.0"),
                List.of()));
    assertThat(new UnlessStated(LEVEL, HIGH, true).requirement().clinical())
        .isEqualTo("level (clinical) ≥ 3 (taken as true where not recorded)");
    assertThat(new UnlessStated(LEVEL, HIGH, true).explain(STATED).because())
        .isEqualTo("the level is 2, which is less than 3");
  }
}
