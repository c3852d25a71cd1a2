package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;

/** Values that are put together from others. */
class TermsTest {

  private static final FactTerm ONE = Rules.fact("one", Field.Type.NUMBER);
  private static final FactTerm TWO = Rules.fact("two", Field.Type.NUMBER);

  private static Value value(Arithmetic.Operation operation, Map<String, Object> facts) {
    return new Arithmetic(operation, List.of(ONE, TWO)).value(Rules.scope(facts));
  }

  @Test
  void arithmeticOfKnownNumbers() {
    Map<String, Object> facts = Map.of("one", 6, "two", 3);
    assertThat(value(Arithmetic.Operation.SUM, facts)).isEqualTo(Value.of(9));
    assertThat(value(Arithmetic.Operation.DIFFERENCE, facts)).isEqualTo(Value.of(3));
    assertThat(value(Arithmetic.Operation.TIMES, facts)).isEqualTo(Value.of(18));
    assertThat(value(Arithmetic.Operation.RATIO, facts)).isEqualTo(Value.of(2));
    assertThat(value(Arithmetic.Operation.LARGEST, facts)).isEqualTo(Value.of(6));
    assertThat(value(Arithmetic.Operation.SMALLEST, facts)).isEqualTo(Value.of(3));
    assertThat(value(Arithmetic.Operation.RATIO, Map.of("one", 0, "two", 0)))
        .isEqualTo(Value.of(0));
  }

  @Test
  void arithmeticWithinBounds() {
    Map<String, Object> facts = Map.of("one", "<=6", "two", ">=3");
    assertThat(value(Arithmetic.Operation.SUM, facts))
        .isEqualTo(new Value.Amount(3, Double.POSITIVE_INFINITY));
    assertThat(value(Arithmetic.Operation.DIFFERENCE, facts))
        .isEqualTo(new Value.Amount(Double.NEGATIVE_INFINITY, 3));
    assertThat(value(Arithmetic.Operation.RATIO, facts)).isEqualTo(new Value.Amount(0, 2));
  }

  @Test
  void whatIsNotKnownLeavesOnlyTheLargerOrSmallerBounded() {
    Map<String, Object> facts = Map.of("one", 6);
    assertThat(value(Arithmetic.Operation.SUM, facts)).isEqualTo(Value.UNKNOWN);
    assertThat(value(Arithmetic.Operation.LARGEST, facts))
        .isEqualTo(new Value.Amount(6, Double.POSITIVE_INFINITY));
    assertThat(value(Arithmetic.Operation.SMALLEST, facts)).isEqualTo(new Value.Amount(0, 6));
    assertThat(value(Arithmetic.Operation.SMALLEST, Map.of())).isEqualTo(Value.UNKNOWN);
  }

  @Test
  void arithmeticAsksForTheValueThatReachesTheBound() {
    assertThat(askedOfOne(Arithmetic.Operation.SUM)).contains(Value.of(8));
    assertThat(askedOfOne(Arithmetic.Operation.DIFFERENCE)).contains(Value.of(12));
    assertThat(askedOfOne(Arithmetic.Operation.TIMES)).contains(Value.of(5));
    assertThat(askedOfOne(Arithmetic.Operation.RATIO)).contains(Value.of(20));
    assertThat(askedOfOne(Arithmetic.Operation.LARGEST)).contains(Value.of(10));
    assertThat(askedOfTwo(Arithmetic.Operation.DIFFERENCE, 30)).contains(Value.of(20));
    assertThat(askedOfTwo(Arithmetic.Operation.RATIO, 30)).contains(Value.of(3));
    assertThat(askedOfTwo(Arithmetic.Operation.SUM, 4)).contains(Value.of(6));
    assertThat(askedOfTwo(Arithmetic.Operation.SUM, 10)).doesNotContain(Value.of(-1));
    assertThat(askedOfTwo(Arithmetic.Operation.SUM, 30))
        .as("nothing measured is negative")
        .containsExactly(Value.of(0), Value.of(1e6));
  }

  private static List<Value> askedOfOne(Arithmetic.Operation operation) {
    Scope scope = Rules.scope(Map.of("two", 2));
    new Arithmetic(operation, List.of(ONE, TWO)).note(scope, Probe.around(10));
    return scope.inquiry().open().candidates("facts.one");
  }

  private static List<Value> askedOfTwo(Arithmetic.Operation operation, double one) {
    Scope scope = Rules.scope(Map.of("one", one));
    new Arithmetic(operation, List.of(ONE, TWO)).note(scope, Probe.around(10));
    return scope.inquiry().open().candidates("facts.two");
  }

  @Test
  void arithmeticInWords() {
    Arithmetic ratio = new Arithmetic(Arithmetic.Operation.RATIO, List.of(ONE, Rules.number(2)));
    assertThat(ratio.words())
        .isEqualTo(new Phrase("the ratio of the one and 2", "(one (clinical) / 2)"));
    assertThat(ratio.evidence(Rules.scope(Map.of()))).containsExactly("facts.one");
    assertThat(ratio.sources()).containsExactly("source of 2.0");
    Arithmetic points = new Arithmetic(Arithmetic.Operation.SUM, List.of(POINTS, ONE));
    assertThat(points.reasons(Rules.scope(Map.of("severe", true))))
        .extracting(Justification::because)
        .containsExactly("severe: yes");
    assertThat(points.parts()).isEqualTo(POINTS.parts()).isNotEmpty();
    FactTerm weeks =
        new FactTerm(
            Rules.field("weeks", Field.Type.NUMBER, "weeks"),
            "weeks",
            "facts.weeks",
            Value.UNKNOWN);
    assertThat(new Arithmetic(Arithmetic.Operation.SUM, List.of(weeks, ONE)).unit())
        .isEqualTo("weeks");
    assertThat(new Arithmetic(Arithmetic.Operation.RATIO, List.of(weeks, ONE)).unit()).isNull();
  }

  @Test
  void arithmeticIsProvisionalWhereATermIs() {
    Scope scope = Rules.scope(Map.of());
    assertThat(
            new Arithmetic(Arithmetic.Operation.SUM, List.of(Rules.number(1), Rules.provisional(1)))
                .isProvisional(scope))
        .isTrue();
    assertThat(
            new Arithmetic(Arithmetic.Operation.SUM, List.of(Rules.number(1))).isProvisional(scope))
        .isFalse();
  }

  @Test
  void theFirstSourceThatIsKnown() {
    Term first = new FirstKnown(List.of(ONE, TWO));
    assertThat(first.value(Rules.scope(Map.of("one", 1, "two", 2)))).isEqualTo(Value.of(1));
    assertThat(first.value(Rules.scope(Map.of("two", 2)))).isEqualTo(Value.of(2));
    assertThat(first.value(Rules.scope(Map.of()))).isEqualTo(Value.UNKNOWN);
    assertThat(first.found(Rules.scope(Map.of("two", 2))).plain()).isEqualTo("the two is 2");
    assertThat(first.found(Rules.scope(Map.of())).plain()).isEqualTo("the one is not known");
    assertThat(first.words().plain()).isEqualTo("the one");
    assertThat(first.isStated(Rules.scope(Map.of("two", 2)))).isTrue();
    assertThat(first.isStated(Rules.scope(Map.of()))).isFalse();
  }

  @Test
  void theFirstSourceIsAskedForAndThoseLookedAtAreCited() {
    Term first = new FirstKnown(List.of(ONE, TWO));
    Scope open = Rules.scope(Map.of());
    first.note(open, Probe.ANY);
    assertThat(open.inquiry().open().paths()).containsExactly("facts.one");
    assertThat(first.evidence(Rules.scope(Map.of("one", 1)))).containsExactly("facts.one");
    assertThat(first.evidence(Rules.scope(Map.of("two", 1))))
        .containsExactly("facts.one", "facts.two");
    assertThat(new FirstKnown(List.of(ONE, Rules.number(3))).sources())
        .containsExactly("source of 3.0");
    assertThat(new FirstKnown(List.of(ONE, Rules.provisional(3))).isProvisional(open)).isTrue();
    assertThat(first.isProvisional(open)).isFalse();
  }

  private static final Choice POINTS =
      new Choice(
          List.of(
              new Choice.Branch(Rules.isTrue("severe"), Rules.number(3)),
              new Choice.Branch(Rules.isTrue("moderate"), Rules.number(2)),
              new Choice.Branch(new Always("otherwise"), Rules.number(2))),
          "points");

  @Test
  void theBranchThatHoldsOrOnWhichAllThatMayAgree() {
    assertThat(POINTS.value(Rules.scope(Map.of("severe", true)))).isEqualTo(Value.of(3));
    assertThat(POINTS.value(Rules.scope(Map.of("severe", false, "moderate", true))))
        .isEqualTo(Value.of(2));
    assertThat(POINTS.value(Rules.scope(Map.of("severe", false)))).isEqualTo(Value.of(2));
    assertThat(POINTS.value(Rules.scope(Map.of("moderate", true)))).isEqualTo(Value.UNKNOWN);
    assertThat(new Choice(List.of(), "nothing").value(Rules.scope(Map.of())))
        .isEqualTo(Value.UNKNOWN);
  }

  @Test
  void aChoiceAsksUpToTheBranchThatHolds() {
    Scope open = Rules.scope(Map.of());
    POINTS.note(open, Probe.ANY);
    assertThat(open.inquiry().open().paths()).containsExactly("facts.severe", "facts.moderate");
    Scope settled = Rules.scope(Map.of("severe", true));
    POINTS.note(settled, Probe.ANY);
    assertThat(settled.inquiry().open().paths()).isEmpty();
    Choice withFact = new Choice(List.of(new Choice.Branch(Rules.isTrue("severe"), ONE)), "points");
    Scope value = Rules.scope(Map.of("severe", true));
    withFact.note(value, Probe.ANY);
    assertThat(value.inquiry().open().paths()).containsExactly("facts.one");
    assertThat(withFact.evidence(value)).containsExactly("facts.one");
    Scope notTaken = Rules.scope(Map.of("severe", false));
    withFact.note(notTaken, Probe.ANY);
    assertThat(notTaken.inquiry().open().paths()).isEmpty();
  }

  @Test
  void aChoiceGivesItsReasonsUpToTheBranchThatHolds() {
    assertThat(POINTS.reasons(Rules.scope(Map.of("severe", true))))
        .extracting(Justification::because)
        .containsExactly("severe: yes");
    assertThat(POINTS.reasons(Rules.scope(Map.of("severe", false))))
        .extracting(Justification::because)
        .containsExactly("severe: no", "moderate is not known");
    assertThat(POINTS.sources()).containsExactly("source of 3.0", "source of 2.0");
    assertThat(POINTS.words()).isEqualTo(Phrase.of("points"));
    assertThat(POINTS.parts())
        .extracting(Requirement::plain)
        .containsExactly("3 if: severe: yes", "2 if: moderate: yes", "2 otherwise");
  }

  @Test
  void aChoiceIsProvisionalWhileABranchBeforeMayStillHold() {
    Rule provisional = new Comparison(Rules.provisional(0), Operator.AT_LEAST, Rules.number(1));
    assertThat(
            new Choice(
                    List.of(
                        new Choice.Branch(provisional, Rules.number(3)),
                        new Choice.Branch(new Always("otherwise"), Rules.number(2))),
                    "points")
                .isProvisional(Rules.scope(Map.of())))
        .isTrue();
    assertThat(
            new Choice(
                    List.of(new Choice.Branch(new Always("otherwise"), Rules.provisional(2))),
                    "points")
                .isProvisional(Rules.scope(Map.of())))
        .isTrue();
    assertThat(POINTS.isProvisional(Rules.scope(Map.of("severe", true)))).isFalse();
    assertThat(POINTS.isProvisional(Rules.scope(Map.of()))).isFalse();
  }

  private static final Table ORGANISMS =
      new Table(
          "organisms",
          Map.of(
              "pseudomonas", Map.of("group", "pseudomonas"),
              "escherichia coli", Map.of("group", "enterobacterales"),
              "something", Map.of("other", "x")));
  private static final FactTerm ORGANISM = Rules.fact("organism", Field.Type.TEXT);
  private static final Term GROUP = new TableLookup(ORGANISMS, "group", ORGANISM, "group");

  @Test
  void aSpeciesFindsItsGenus() {
    assertThat(GROUP.value(Rules.scope(Map.of("organism", "Pseudomonas aeruginosa (blood)"))))
        .isEqualTo(new Value.Text("pseudomonas"));
    assertThat(GROUP.value(Rules.scope(Map.of("organism", "Escherichia coli, ESBL"))))
        .isEqualTo(new Value.Text("enterobacterales"));
    assertThat(GROUP.value(Rules.scope(Map.of("organism", "Escherichia"))))
        .isEqualTo(Value.UNKNOWN);
    assertThat(GROUP.value(Rules.scope(Map.of("organism", "something")))).isEqualTo(Value.UNKNOWN);
    assertThat(GROUP.value(Rules.scope(Map.of()))).isEqualTo(Value.UNKNOWN);
  }

  @Test
  void asksForARowOnEachSide() {
    Scope open = Rules.scope(Map.of());
    GROUP.note(open, Probe.among(List.of("pseudomonas")));
    assertThat(open.inquiry().open().candidates("facts.organism"))
        .contains(new Value.Text("pseudomonas"), new Value.Text("escherichia coli"));
    Scope unheardOf = Rules.scope(Map.of("organism", "unheard-of"));
    GROUP.note(unheardOf, Probe.among(List.of("pseudomonas")));
    assertThat(unheardOf.inquiry().open().paths()).containsExactly("facts.organism");
    Scope known = Rules.scope(Map.of("organism", "Pseudomonas"));
    GROUP.note(known, Probe.among(List.of("pseudomonas")));
    assertThat(known.inquiry().open().paths()).isEmpty();
  }

  @Test
  void aNameThatSaysNothingCanBeAssumedAnew() {
    assertThat(
            GROUP.value(
                Rules.scope(
                    Map.of("organism", "unheard-of"),
                    Map.of("facts.organism", new Value.Text("pseudomonas")))))
        .isEqualTo(new Value.Text("pseudomonas"));
  }

  @Test
  void aLookupCitesItsKeyAndItsTable() {
    assertThat(GROUP.words().plain()).isEqualTo("the group of the organism");
    assertThat(GROUP.evidence(Rules.scope(Map.of()))).containsExactly("facts.organism");
    assertThat(GROUP.sources()).containsExactly("table organisms");
  }

  @Test
  void cellsAreNumbersOrTexts() {
    Table table =
        new Table(
            "doses",
            Map.of(
                "a1",
                Map.of("dose", "7.5", "note", "weekly", "source", "WHO"),
                "b1",
                Map.of("source", " ")));
    assertThat(table.cell("A1", "dose")).isEqualTo(Value.of(7.5));
    assertThat(table.cell("a1", "note")).isEqualTo(new Value.Text("weekly"));
    assertThat(table.cell("a1", "none")).isEqualTo(Value.UNKNOWN);
    assertThat(table.cell("c1", "dose")).isEqualTo(Value.UNKNOWN);
    assertThat(table.has("A1")).isTrue();
    assertThat(table.has("c1")).isFalse();
    assertThat(table.sourceOf("a1")).isEqualTo("WHO");
    assertThat(table.sourceOf("b1")).isEqualTo("table doses");
  }
}
