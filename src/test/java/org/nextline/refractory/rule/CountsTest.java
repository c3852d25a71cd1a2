package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;

/** How many treatments or drugs satisfy a rule. */
class CountsTest {

  private static final Rule WORSE =
      new Membership(
          Rules.treatmentField("outcome", Field.Type.CODE),
          List.of(new Value.Text("worse")),
          List.of("source"));
  private static final String THREE =
      "{'treatments': [{'id': 't1', 'agent': 'a1', 'outcome': 'worse'},"
          + "{'id': 't2', 'agent': 'A1', 'outcome': 'worse'},"
          + "{'id': 't3', 'agent': 'a2'}]}";

  private static Term byKey(CourseKey key) {
    return new CourseCount(WORSE, key, "failed treatments");
  }

  private static Term ofClassA() {
    return new DrugCount(
        WORSE,
        "A",
        Rules.DRUGS,
        Rules.field("componentsStoppedForToxicity", Field.Type.LIST),
        "A drugs that failed");
  }

  @Test
  void liesBetweenThoseThatDoAndThoseThatMay() {
    assertThat(byKey(Course.Key.DRUGS).value(Rules.scope(THREE))).isEqualTo(new Value.Amount(1, 2));
    assertThat(byKey(Course.Key.LINE).value(Rules.scope(THREE))).isEqualTo(new Value.Amount(2, 3));
    assertThat(byKey(Course.Key.CLASS).value(Rules.scope(THREE))).isEqualTo(Value.of(1));
  }

  @Test
  void tellsTreatmentsApartByDrugsActiveDrugOrClass() {
    String depot =
        "{'treatments': [{'agent': 'b1 depot', 'activeMoiety': 'B1', 'outcome': 'worse'}, {'agent': 'b1', 'outcome': 'worse'}]}";
    assertThat(byKey(Course.Key.MOIETY).value(Rules.scope(depot))).isEqualTo(Value.of(1));
    assertThat(byKey(Course.Key.DRUGS).value(Rules.scope(depot))).isEqualTo(Value.of(2));
    String combinations =
        "{'treatments': [{'agent': 'a1+b1', 'outcome': 'worse'}, {'agent': 'b1+a1', 'outcome': 'worse'}]}";
    assertThat(byKey(Course.Key.DRUGS).value(Rules.scope(combinations))).isEqualTo(Value.of(1));
    String unheardOf =
        "{'treatments': [{'agent': 'x', 'outcome': 'worse'}, {'agent': 'y', 'outcome': 'worse'}, {'agent': 'z', 'class': 'A', 'outcome': 'worse'}, {'agent': 'a1', 'outcome': 'worse'}]}";
    assertThat(byKey(Course.Key.CLASS).value(Rules.scope(unheardOf))).isEqualTo(Value.of(3));
  }

  @Test
  void citesTheHistoryAndWhatTheKeyIsMadeOf() {
    Scope scope = Rules.scope("{'treatments': [{'id': 't1', 'agent': 'a1'}]}");
    assertThat(byKey(Course.Key.DRUGS).evidence(scope))
        .containsExactly("treatments", "treatments.t1.agent");
    assertThat(byKey(Course.Key.MOIETY).evidence(scope))
        .containsExactly("treatments", "treatments.t1.agent", "treatments.t1.activeMoiety");
    assertThat(byKey(Course.Key.CLASS).evidence(scope))
        .containsExactly("treatments", "treatments.t1.agent", "treatments.t1.class");
    assertThat(byKey(Course.Key.LINE).evidence(scope))
        .containsExactly("treatments", "treatments.t1");
    assertThat(
            byKey(Course.Key.DRUGS)
                .evidence(Rules.scope("{'treatments': [{'id': 't1', 'components': ['a1']}]}")))
        .containsExactly("treatments", "treatments.t1.components");
  }

  @Test
  void asksOnlyOfTreatmentsThatCouldAddToTheCount() {
    Scope scope = Rules.scope(THREE);
    byKey(Course.Key.DRUGS).note(scope, Probe.ANY);
    assertThat(scope.inquiry().open().paths()).containsExactly("treatments.t3.outcome");
    Scope same =
        Rules.scope(
            "{'treatments': [{'agent': 'a1', 'outcome': 'worse'}, {'id': 't2', 'agent': 'a1'}]}");
    byKey(Course.Key.DRUGS).note(same, Probe.ANY);
    ofClassA().note(same, Probe.ANY);
    assertThat(same.inquiry().open().paths()).containsExactly("treatments.t2.outcome");
  }

  @Test
  void anUnknownHistoryMayHoldAnyNumber() {
    for (Term count : List.of(byKey(Course.Key.DRUGS), ofClassA())) {
      Scope scope = Rules.scope("{}");
      assertThat(count.value(scope)).isEqualTo(new Value.Amount(0, Double.POSITIVE_INFINITY));
      assertThat(count.found(scope))
          .isEqualTo(
              new Phrase("the treatment history is not known", "treatment history not documented"));
      count.note(scope, Probe.ANY);
      assertThat(scope.inquiry().open().paths()).containsExactly("treatments");
      assertThat(count.value(Rules.scope("{}", Map.of("treatments", new Value.Flag(true)))))
          .isEqualTo(Value.of(99));
      assertThat(count.value(Rules.scope("{}", Map.of("treatments", new Value.Flag(false)))))
          .isEqualTo(Value.of(0));
    }
  }

  @Test
  void saysTheCountAndWhyEachTreatmentCounts() {
    Term count = byKey(Course.Key.DRUGS);
    assertThat(count.found(Rules.scope(THREE)).plain())
        .isEqualTo("failed treatments: between 1 and 2");
    assertThat(count.asked(Operator.AT_LEAST, Phrase.of("2")))
        .isEqualTo(
            new Phrase(
                "at least 2 failed treatments (each drug once)",
                "≥ 2 failed treatments (each drug once)"));
    assertThat(byKey(Course.Key.LINE).asked(Operator.AT_LEAST, Phrase.of("2")).plain())
        .isEqualTo("at least 2 failed treatments");
    assertThat(count.reasons(Rules.scope(THREE)))
        .extracting(Justification::about, Justification::because)
        .containsExactly(
            tuple("a1", "the outcome is worse"),
            tuple("A1", "the outcome is worse"),
            tuple("a2", "the outcome is not known"));
    assertThat(count.parts()).containsExactly(WORSE.requirement());
    assertThat(count.words()).isEqualTo(Phrase.of("failed treatments"));
  }

  @Test
  void isProvisionalWhileATreatmentThatIsJudgedMayStillChange() {
    Rule provisional = new Comparison(Rules.provisional(1), Operator.AT_LEAST, Rules.number(1));
    for (Term count :
        List.of(
            new CourseCount(provisional, Course.Key.DRUGS, "treatments"),
            new DrugCount(
                provisional, "A", Rules.DRUGS, Rules.field("none", Field.Type.LIST), "drugs"))) {
      assertThat(count.isProvisional(Rules.scope(THREE))).isTrue();
      assertThat(count.isProvisional(Rules.scope("{'treatments': []}"))).isFalse();
    }
    assertThat(byKey(Course.Key.DRUGS).isProvisional(Rules.scope(THREE))).isFalse();
    assertThat(ofClassA().isProvisional(Rules.scope(THREE))).isFalse();
  }

  @Test
  void aTreatmentWithoutAnIdIsCalledByItsPlace() {
    assertThat(
            byKey(Course.Key.LINE).evidence(Rules.scope("{'treatments': [{}, {'id': 'x'}, {}]}")))
        .containsExactly("treatments", "treatments.1", "treatments.x", "treatments.3");
  }

  @Test
  void countsDrugsOfAClassWithinCombinations() {
    String history =
        "{'treatments': [{'id': 't1', 'agent': 'a1+b1', 'outcome': 'worse'}, {'id': 't2', 'agent': 'a2'}]}";
    assertThat(ofClassA().value(Rules.scope(history))).isEqualTo(new Value.Amount(1, 2));
    assertThat(ofClassA().found(Rules.scope(history)).plain())
        .isEqualTo("A drugs that failed: between 1 and 2");
    assertThat(ofClassA().asked(Operator.AT_LEAST, Phrase.of("1")).clinical())
        .isEqualTo("≥ 1 A drugs that failed");
    assertThat(ofClassA().words().plain()).isEqualTo("A drugs that failed");
    assertThat(ofClassA().parts()).containsExactly(WORSE.requirement());
    assertThat(ofClassA().evidence(Rules.scope(history)))
        .containsExactly(
            "treatments",
            "treatments.t1.agent",
            "treatments.t1.componentsStoppedForToxicity",
            "treatments.t2.agent",
            "treatments.t2.componentsStoppedForToxicity");
  }

  @Test
  void givesReasonsOnlyForTreatmentsOfTheClass() {
    String history =
        "{'treatments': [{'agent': 'b1', 'outcome': 'worse'}, {'agent': 'a1+b1', 'outcome': 'worse'}]}";
    assertThat(ofClassA().reasons(Rules.scope(history)))
        .extracting(Justification::about, Justification::because)
        .containsExactly(tuple("a1+b1", "the outcome is worse"));
  }

  @Test
  void aDrugStoppedEarlierForToxicityDoesNotCount() {
    String stopped =
        "{'treatments': [{'id': 't1', 'agent': 'a1+a2', 'outcome': 'worse', 'componentsStoppedForToxicity': ['A1']%s}]}";
    assertThat(ofClassA().value(Rules.scope(stopped.formatted("")))).isEqualTo(Value.of(1));
    String doubtful =
        stopped.formatted(", 'conflicts': [{'field': 'componentsStoppedForToxicity'}]");
    Scope scope = Rules.scope(doubtful);
    assertThat(ofClassA().value(scope)).isEqualTo(new Value.Amount(0, 2));
    ofClassA().note(scope, Probe.ANY);
    assertThat(scope.inquiry().open().paths())
        .containsExactly("treatments.t1.componentsStoppedForToxicity");
    assertThat(
            ofClassA()
                .value(
                    Rules.scope(
                        doubtful,
                        Map.of(
                            "treatments.t1.componentsStoppedForToxicity", new Value.Flag(true)))))
        .isEqualTo(Value.of(0));
  }
}
