package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.logic.Truth.FALSE;
import static org.nextline.logic.Truth.TRUE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Justification;

/** The patient is younger than so many years. */
class AgeRuleTest {

  private static final Rule CHILD = new AgeRule(Rules.number(18));

  @Test
  void anAgeThatIsNotKnownIsAnAdults() {
    assertThat(CHILD.judge(Rules.scope("{'age': 17}"))).isEqualTo(TRUE);
    assertThat(CHILD.judge(Rules.scope("{'age': 18}"))).isEqualTo(FALSE);
    assertThat(CHILD.judge(Rules.scope("{'birthDate': '2016-01-01'}"))).isEqualTo(TRUE);
    assertThat(CHILD.judge(Rules.scope("{}"))).isEqualTo(FALSE);
    assertThat(CHILD.isSettled(Rules.scope("{}"))).isTrue();
  }

  @Test
  void saysSo() {
    assertThat(CHILD.explain(Rules.scope("{}")))
        .isEqualTo(
            new Justification(
                "the age is below 18",
                FALSE,
                "the age is not known and taken as an adult's",
                "age not documented, adult assumed",
                List.of("age", "birthDate"),
                List.of("source of 18.0"),
                List.of()));
    assertThat(CHILD.explain(Rules.scope("{'age': 17}")).because())
        .isEqualTo("the age is 17 years, which is less than 18");
    assertThat(CHILD.requirement().clinical()).isEqualTo("age < 18");
  }
}
