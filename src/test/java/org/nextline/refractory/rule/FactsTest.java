package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Phrase;

/** Facts of the profile and fields of a treatment. */
class FactsTest {

  private static final FactTerm LEVEL = Rules.fact("mic.oxacillin", Field.Type.NUMBER);
  private static final FieldTerm WEEKS = Rules.treatmentField("weeks", Field.Type.NUMBER);
  private static final String CONFLICT =
      "{'id': 't1', 'weeks': 8, 'conflicts': [{'field': 'weeks', 'values': [8, 3]}]}";

  @Test
  void aFactIsWhatIsStatedElseWhatItsAbsenceStandsFor() {
    Scope stated = Rules.scope("{'facts': {'mic': {'oxacillin': 8}}}");
    Scope silent = Rules.scope("{}");
    assertThat(LEVEL.value(stated)).isEqualTo(Value.of(8));
    assertThat(LEVEL.isStated(stated)).isTrue();
    assertThat(LEVEL.value(silent)).isEqualTo(Value.UNKNOWN);
    FactTerm none = Rules.fact("relapsed", Field.Type.FLAG, new Value.Flag(false));
    assertThat(none.value(silent)).isEqualTo(new Value.Flag(false));
    assertThat(none.isStated(silent)).isFalse();
    none.note(silent, Probe.ANY);
    assertThat(silent.inquiry().open().paths()).isEmpty();
    assertThat(LEVEL.evidence(silent)).containsExactly("facts.mic.oxacillin");
  }

  @Test
  void aFactThatIsNotKnownIsAskedForAndCanBeAssumed() {
    Scope silent = Rules.scope("{}");
    LEVEL.note(silent, Probe.around(4));
    assertThat(silent.inquiry().open().candidates("facts.mic.oxacillin")).contains(Value.of(4));
    assertThat(LEVEL.value(Rules.scope("{}", Map.of("facts.mic.oxacillin", Value.of(2)))))
        .isEqualTo(Value.of(2));
  }

  @Test
  void aCodeThatTheVocabularyDoesNotListSaysNothing() {
    Field listed =
        new Field(
            "enzyme",
            "enzyme",
            "enzyme",
            Field.Type.CODE,
            null,
            List.of("KPC", "negative"),
            Map.of(),
            null,
            null,
            null);
    FactTerm enzyme = new FactTerm(listed, "enzyme", "facts.enzyme", Value.UNKNOWN);
    assertThat(enzyme.value(Rules.scope("{'facts': {'enzyme': 'kpc'}}")))
        .isEqualTo(Value.of((Object) "kpc"));
    Scope none = Rules.scope("{'facts': {'enzyme': 'none'}}");
    assertThat(enzyme.value(none)).isEqualTo(Value.UNKNOWN);
    assertThat(enzyme.isStated(none)).isFalse();
    enzyme.note(none, Probe.ANY);
    assertThat(none.inquiry().open().paths()).containsExactly("facts.enzyme");
  }

  @Test
  void aMemberOfAFamilyIsNamed() {
    FactTerm member =
        new FactTerm(
            Rules.field("mic.*", Field.Type.NUMBER, "mg/L"),
            "mic.oxacillin",
            "facts.mic.oxacillin",
            Value.UNKNOWN);
    assertThat(member.found(Rules.scope("{'facts': {'mic': {'oxacillin': 8}}}")))
        .isEqualTo(
            new Phrase("the mic.* of oxacillin is 8 mg/L", "mic.* (clinical) of oxacillin 8 mg/L"));
    assertThat(member.found(Rules.scope("{}")))
        .isEqualTo(
            new Phrase(
                "the mic.* of oxacillin is not known",
                "mic.* (clinical) of oxacillin not documented"));
  }

  @Test
  void sourcesInConflictLeaveAFieldUnknownThoughStated() {
    Scope scope = Rules.treatment(CONFLICT);
    assertThat(WEEKS.value(scope)).isEqualTo(Value.UNKNOWN);
    assertThat(WEEKS.isStated(scope)).isTrue();
    assertThat(WEEKS.found(scope))
        .isEqualTo(
            new Phrase(
                "the records contradict each other about: weeks",
                "weeks (clinical): conflicting sources"));
    assertThat(WEEKS.evidence(scope))
        .containsExactly("treatments.t1.weeks", "treatments.t1.conflicts");
    WEEKS.note(scope, Probe.around(6));
    assertThat(scope.inquiry().open().paths()).containsExactly("treatments.t1.weeks");
    assertThat(WEEKS.value(Rules.treatment(CONFLICT, Map.of("treatments.t1.weeks", Value.of(3)))))
        .isEqualTo(Value.of(3));
  }

  @Test
  void aFieldIsStatedOrStandsForSomething() {
    FieldTerm role =
        new FieldTerm(
            Rules.field("role", Field.Type.CODE),
            TreatmentField.named("role"),
            new Value.Text("mono"));
    assertThat(role.value(Rules.treatment("{}"))).isEqualTo(new Value.Text("mono"));
    assertThat(role.isStated(Rules.treatment("{}"))).isFalse();
    assertThat(role.value(Rules.treatment("{'role': 'diet'}"))).isEqualTo(new Value.Text("diet"));
    assertThat(TreatmentField.named("nonsense")).isNull();
    assertThat(WEEKS.evidence(Rules.treatment("{'id': 't1'}")))
        .containsExactly("treatments.t1.weeks");
  }

  @Test
  void whatFollowsGoesBehindWhatIsStated() {
    DerivedFact twenty =
        new DerivedFact(Value.of(20), List.of("treatments.t1.start"), Phrase.of("from the dates"));
    Map<String, DerivedFact> follows =
        Map.of("treatments.t1.weeks", twenty, "facts.mic.oxacillin", twenty);
    Scope silent = first(Rules.derived("{'treatments': [{'id': 't1'}]}", follows));
    for (Term term : List.of(WEEKS, LEVEL)) {
      assertThat(term.value(silent)).isEqualTo(Value.of(20));
      assertThat(term.isStated(silent)).isTrue();
      assertThat(term.evidence(silent)).containsExactly("treatments.t1.start");
      assertThat(term.found(silent).plain()).endsWith(" is 20 (from the dates)");
      term.note(silent, Probe.ANY);
    }
    assertThat(silent.inquiry().open().paths()).isEmpty();
    Scope stated =
        first(
            Rules.derived(
                "{'treatments': [{'id': 't1', 'weeks': 8}], 'facts': {'mic': {'oxacillin': 8}}}",
                follows));
    for (Term term : List.of(WEEKS, LEVEL)) {
      assertThat(term.value(stated)).isEqualTo(Value.of(8));
      assertThat(term.found(stated).plain()).endsWith(" is 8");
      assertThat(term.evidence(stated)).doesNotContain("treatments.t1.start");
    }
    Scope inConflict = first(Rules.derived("{'treatments': [" + CONFLICT + "]}", follows));
    assertThat(WEEKS.value(inConflict)).isEqualTo(Value.UNKNOWN);
    assertThat(WEEKS.evidence(inConflict)).contains("treatments.t1.conflicts");
  }

  private static Scope first(Scope scope) {
    return scope.within(scope.subject().courses().getFirst());
  }
}
