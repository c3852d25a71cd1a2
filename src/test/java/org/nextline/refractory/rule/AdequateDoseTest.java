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
import org.nextline.logic.Truth;

/** Whether the dose was high enough by a table or by a clinician. */
class AdequateDoseTest {

  private static final Table DOSES =
      new Table(
          "doses",
          Map.of(
              "a1", Map.of("target", "100", "source", "WHO 2026"),
              "b1", Map.of("target", "10"),
              "c1", Map.of("target", "")));
  private static final Rule HALF =
      new AdequateDose(
          new NeededDose(DOSES, "target", Rules.number(0.5)),
          18,
          Rules.treatmentField("doseMgPerDay", Field.Type.NUMBER),
          Rules.field("doseAdequate", Field.Type.FLAG),
          Rules.field("components", Field.Type.LIST));

  private static Truth judge(String treatment) {
    return HALF.judge(Rules.treatment(treatment));
  }

  private static List<String> asked(String treatment) {
    Scope scope = Rules.treatment(treatment);
    HALF.noteOpen(scope);
    return List.copyOf(scope.inquiry().open().paths());
  }

  private static Scope child(String treatment) {
    Scope scope = Rules.scope("{'age': 9, 'treatments': [" + treatment + "]}");
    return scope.within(scope.subject().courses().getFirst());
  }

  @Test
  void aSingleDrugReachesItsShareOfTheTable() {
    assertThat(judge("{'agent': 'a1', 'doseMgPerDay': 50}")).isEqualTo(TRUE);
    assertThat(judge("{'agent': 'a1', 'doseMgPerDay': 49}")).isEqualTo(FALSE);
    assertThat(judge("{'agent': 'a1'}")).isEqualTo(UNKNOWN);
  }

  @Test
  void ofACombinationEveryDrugReachesItsOwn() {
    assertThat(
            judge(
                "{'components': [{'agent': 'a1', 'doseMgPerDay': 50}, {'agent': 'b1', 'doseMgPerDay': 5}]}"))
        .isEqualTo(TRUE);
    assertThat(
            judge(
                "{'components': [{'agent': 'a1', 'doseMgPerDay': 50}, {'agent': 'b1', 'doseMgPerDay': 4}]}"))
        .isEqualTo(FALSE);
    assertThat(judge("{'components': [{'agent': 'a1', 'doseMgPerDay': 50}, 'b1']}"))
        .isEqualTo(UNKNOWN);
    assertThat(judge("{'agent': 'a1+b1', 'doseMgPerDay': 500}")).isEqualTo(UNKNOWN);
  }

  @Test
  void aComponentsOwnDoseGoesBeforeTheTreatments() {
    assertThat(judge("{'components': [{'agent': 'a1', 'doseMgPerDay': 40}], 'doseMgPerDay': 400}"))
        .isEqualTo(FALSE);
    assertThat(judge("{'components': ['a1'], 'doseMgPerDay': 400}")).isEqualTo(TRUE);
  }

  @Test
  void aCliniciansWordGoesFirst() {
    assertThat(judge("{'agent': 'a1', 'doseMgPerDay': 1, 'doseAdequate': true}")).isEqualTo(TRUE);
    assertThat(judge("{'agent': 'a1', 'doseMgPerDay': 100, 'doseAdequate': false}"))
        .isEqualTo(FALSE);
    assertThat(
            judge(
                "{'agent': 'a1', 'doseMgPerDay': 100, 'doseAdequate': false, 'conflicts': [{'field': 'doseAdequate'}]}"))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void withoutANumberAnyRecordedDoseWillDo() {
    assertThat(judge("{'agent': 'c1', 'doseMgPerDay': 1}")).isEqualTo(TRUE);
    assertThat(judge("{'agent': 'c1'}")).isEqualTo(UNKNOWN);
  }

  @Test
  void forAChildAndAnUnnamedDrugOnlyAClinicianDecides() {
    assertThat(HALF.judge(child("{'agent': 'a1', 'doseMgPerDay': 100}"))).isEqualTo(UNKNOWN);
    assertThat(HALF.judge(child("{'agent': 'a1', 'doseAdequate': true}"))).isEqualTo(TRUE);
    assertThat(judge("{'doseMgPerDay': 100}")).isEqualTo(UNKNOWN);
    Scope eighteen =
        Rules.scope("{'age': 18, 'treatments': [{'agent': 'a1', 'doseMgPerDay': 100}]}");
    assertThat(HALF.judge(eighteen.within(eighteen.subject().courses().getFirst())))
        .isEqualTo(TRUE);
    Scope ofUnknownAge = Rules.scope("{'treatments': [{'agent': 'a1', 'doseMgPerDay': 100}]}");
    assertThat(HALF.judge(ofUnknownAge.within(ofUnknownAge.subject().courses().getFirst())))
        .isEqualTo(TRUE);
  }

  @Test
  void asksForWhatWouldTell() {
    assertThat(asked("{'id': 't1', 'agent': 'a1'}")).containsExactly("treatments.t1.doseMgPerDay");
    assertThat(asked("{'id': 't1', 'agent': 'a1+b1'}")).containsExactly("treatments.t1.components");
    assertThat(asked("{'id': 't1', 'agent': 'c1'}")).containsExactly("treatments.t1.doseAdequate");
    assertThat(asked("{'id': 't1', 'doseMgPerDay': 5}"))
        .containsExactly("treatments.t1.doseAdequate");
    assertThat(asked("{'id': 't1', 'agent': 'a1', 'doseMgPerDay': 5}")).isEmpty();
    assertThat(
            asked(
                "{'id': 't1', 'agent': 'a1', 'doseMgPerDay': 5, 'doseAdequate': true, 'conflicts': [{'field': 'doseAdequate'}]}"))
        .containsExactly("treatments.t1.doseAdequate");
    assertThat(
            asked(
                "{'id': 't1', 'components': [{'agent': 'a1', 'doseMgPerDay': 50}, {'agent': 'c1'}]}"))
        .containsExactly("treatments.t1.doseAdequate");
    Scope scope = Rules.treatment("{'id': 't1', 'agent': 'a1'}");
    HALF.noteOpen(scope);
    assertThat(scope.inquiry().open().candidates("treatments.t1.doseMgPerDay"))
        .contains(Value.of(50));
  }

  @Test
  void whatIsAskedForCanBeAssumed() {
    assertThat(
            HALF.judge(
                Rules.treatment(
                    "{'id': 't1', 'agent': 'a1+b1'}",
                    Map.of("treatments.t1.components", new Value.Flag(true)))))
        .isEqualTo(TRUE);
    assertThat(
            HALF.judge(
                Rules.treatment(
                    "{'id': 't1', 'agent': 'c1'}",
                    Map.of("treatments.t1.doseAdequate", new Value.Flag(false)))))
        .isEqualTo(FALSE);
  }

  @Test
  void saysTheDoseAndWhatTheTableAsksFor() {
    assertThat(HALF.explain(Rules.treatment("{'id': 't1', 'agent': 'a1', 'doseMgPerDay': 60}")))
        .isEqualTo(
            new Justification(
                "the daily dose of every drug is at least 0.5 × the dose listed for the drug (table doses, target), or a clinician says that it was adequate",
                TRUE,
                "the dose of a1 is 60 mg a day (at least 50 mg a day is needed)",
                "a1 60 mg/day (criterion ≥ 50 mg/day)",
                List.of(
                    "treatments.t1.agent",
                    "treatments.t1.doseAdequate",
                    "treatments.t1.doseMgPerDay",
                    "age",
                    "birthDate"),
                List.of("WHO 2026", "source of 0.5"),
                List.of()));
    assertThat(HALF.explain(Rules.treatment("{'id': 't1', 'agent': 'b1+c1'}")).because())
        .isEqualTo(
            "the dose of b1 is not known (at least 5 mg a day is needed); "
                + "the dose of c1 is not known (no minimum is listed for it)");
    assertThat(HALF.explain(Rules.treatment("{'id': 't1', 'agent': 'b1+c1'}")).evidence())
        .containsExactly(
            "treatments.t1.agent",
            "treatments.t1.doseAdequate",
            "treatments.t1.components",
            "age",
            "birthDate");
    assertThat(HALF.explain(Rules.treatment("{'id': 't1'}")).because())
        .isEqualTo("no drug is named");
    assertThat(HALF.explain(child("{'agent': 'a1', 'doseMgPerDay': 60}")).clinical())
        .isEqualTo("a1 60 mg/day (paediatric: attestation needed)");
    Scope ofUnknownAge = Rules.scope("{'treatments': [{'id': 't1', 'agent': 'a1'}]}");
    assertThat(
            HALF.explain(ofUnknownAge.within(ofUnknownAge.subject().courses().getFirst()))
                .evidence())
        .doesNotContain("age");
  }

  @Test
  void saysWhatAClinicianStated() {
    assertThat(HALF.explain(Rules.treatment("{'id': 't1', 'agent': 'a1', 'doseAdequate': false}")))
        .isEqualTo(
            new Justification(
                "the daily dose of every drug is at least 0.5 × the dose listed for the drug (table doses, target), or a clinician says that it was adequate",
                FALSE,
                "a clinician states that the dose was not adequate",
                "dose attested not adequate",
                List.of("treatments.t1.doseAdequate"),
                List.of("source of 0.5", "table doses"),
                List.of()));
    assertThat(HALF.explain(Rules.treatment("{'doseAdequate': true}")).clinical())
        .isEqualTo("dose attested adequate");
    Justification contradicted =
        HALF.explain(
            Rules.treatment(
                "{'id': 't1', 'agent': 'a1', 'doseAdequate': true, 'conflicts': [{'field': 'doseAdequate'}]}"));
    assertThat(contradicted.because())
        .isEqualTo("the dose of a1 is not known (at least 50 mg a day is needed)");
    assertThat(contradicted.evidence())
        .contains("treatments.t1.doseAdequate", "treatments.t1.conflicts");
  }

  @Test
  void theWholeDoseHasNoShare() {
    assertThat(new NeededDose(DOSES, "target", Rules.number(1)).requirement())
        .isEqualTo(
            new Requirement(
                "the daily dose of every drug is at least the dose listed for the drug (table doses, target), or a clinician says that it was adequate",
                "daily dose of every drug ≥ the dose listed for the drug (table doses, target), or attested",
                List.of("source of 1.0", "table doses"),
                List.of()));
  }

  @Test
  void theShareMayBeReckonedByWeight() {
    Term weight = Rules.fact("weightKg", Field.Type.NUMBER);
    assertThat(new NeededDose(DOSES, "target", weight).evidence(Rules.scope("{}")))
        .containsExactly("facts.weightKg");
    assertThat(
            new NeededDose(DOSES, "target", weight)
                .of("b1", Rules.scope("{'facts': {'weightKg': 70}}")))
        .isEqualTo(Value.of(700));
  }
}
