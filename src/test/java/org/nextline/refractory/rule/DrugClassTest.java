package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.logic.Truth.FALSE;
import static org.nextline.logic.Truth.TRUE;
import static org.nextline.logic.Truth.UNKNOWN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;

/** Rules about what a treatment consists of. */
class DrugClassTest {

  private static final FieldTerm CLASS = Rules.treatmentField("class", Field.Type.TEXT);
  private static final Rule CONTAINS_A =
      new AnyDrugOf(
          List.of("A", "C"),
          Rules.DRUGS,
          new Membership(
              CLASS, List.of(new Value.Text("A"), new Value.Text("C")), List.of("source")));
  private static final Table FAMILIES =
      new Table(
          "families",
          Map.of(
              "a", Map.of("ra", "alpha"),
              "b", Map.of("ra", "beta"),
              "c1", Map.of("ra", "alpha"),
              "d", Map.of("ibd", "delta")));
  private static final ClassFamilies RA = new ClassFamilies(CLASS, FAMILIES, "ra", Rules.DRUGS);

  @Test
  void aDrugOfTheClassAloneOrWithinACombination() {
    assertThat(CONTAINS_A.judge(Rules.treatment("{'agent': 'b1+a1'}"))).isEqualTo(TRUE);
    assertThat(CONTAINS_A.judge(Rules.treatment("{'agent': 'b1'}"))).isEqualTo(FALSE);
    assertThat(CONTAINS_A.judge(Rules.treatment("{'agent': 'unheard-of'}"))).isEqualTo(UNKNOWN);
    assertThat(CONTAINS_A.judge(Rules.treatment("{'agent': 'unheard-of', 'class': 'c'}")))
        .isEqualTo(TRUE);
  }

  @Test
  void asksForTheClassOnlyWhereNoDrugTells() {
    Scope open = Rules.treatment("{'id': 't1', 'agent': 'unheard-of'}");
    CONTAINS_A.noteOpen(open);
    assertThat(open.inquiry().open().paths()).containsExactly("treatments.t1.class");
    Scope settled = Rules.treatment("{'id': 't1', 'agent': 'a1+unheard-of'}");
    CONTAINS_A.noteOpen(settled);
    assertThat(settled.inquiry().open().paths()).isEmpty();
  }

  @Test
  void saysWhichClassAndCitesNameAndClass() {
    assertThat(CONTAINS_A.explain(Rules.treatment("{'id': 't1', 'agent': 'a1'}")))
        .isEqualTo(
            new Justification(
                "contains a drug of the class A or C",
                TRUE,
                "a1 is a medicine of the class A",
                "a1 (A)",
                List.of("treatments.t1.agent", "treatments.t1.class"),
                List.of("source"),
                List.of()));
    Justification other =
        CONTAINS_A.explain(Rules.treatment("{'id': 't1', 'agent': 'b1', 'class': 'B'}"));
    assertThat(other.because()).isEqualTo("the class is B");
    assertThat(other.truth()).isEqualTo(FALSE);
    assertThat(other.evidence()).containsExactly("treatments.t1.agent", "treatments.t1.class");
  }

  @Test
  void aClassThatIsNotGivenIsReadFromTheName() {
    assertThat(CLASS.value(Rules.treatment("{'agent': 'a1'}"))).isEqualTo(new Value.Text("A"));
    assertThat(CLASS.evidence(Rules.treatment("{'id': 't1', 'agent': 'a1'}")))
        .containsExactly("treatments.t1.class", "treatments.t1.agent");
    assertThat(CLASS.evidence(Rules.treatment("{'id': 't1', 'agent': 'a1', 'class': 'B'}")))
        .containsExactly("treatments.t1.class");
  }

  @Test
  void everyDrugHasARow() {
    Rule listed = new DrugsListed(new Table("doses", Map.of("a1", Map.of(), "b1", Map.of())));
    assertThat(listed.judge(Rules.treatment("{'agent': 'A1+b1'}"))).isEqualTo(TRUE);
    assertThat(listed.judge(Rules.treatment("{'agent': 'a1+c1'}"))).isEqualTo(FALSE);
    assertThat(listed.judge(Rules.treatment("{}"))).isEqualTo(FALSE);
    Justification yes = listed.explain(Rules.treatment("{'id': 't1', 'agent': 'a1+b1'}"));
    assertThat(yes.because())
        .isEqualTo("a1 and b1 are all among the drugs that this criterion counts");
    assertThat(yes.evidence()).containsExactly("treatments.t1.agent");
    assertThat(yes.sources()).containsExactly("table doses");
    assertThat(listed.explain(Rules.treatment("{'agent': 'c1'}")).because())
        .isEqualTo("c1 is not one of the drugs that this criterion counts");
    assertThat(listed.requirement().plain())
        .isEqualTo("every drug of it is listed in the table doses");
  }

  @Test
  void countsForTheFamilyOfItsClassOrOfItsDrugs() {
    Rule any = new FamilyRule(RA, List.of());
    Rule alpha = new FamilyRule(RA, List.of("alpha"));
    assertThat(any.judge(Rules.treatment("{'agent': 'b1'}"))).isEqualTo(TRUE);
    assertThat(alpha.judge(Rules.treatment("{'agent': 'b1'}"))).isEqualTo(FALSE);
    assertThat(alpha.judge(Rules.treatment("{'agent': 'b1+c1'}"))).isEqualTo(TRUE);
    assertThat(alpha.judge(Rules.treatment("{'agent': 'x', 'class': 'A'}"))).isEqualTo(TRUE);
    assertThat(any.judge(Rules.treatment("{'agent': 'd1'}"))).isEqualTo(FALSE);
    assertThat(any.judge(Rules.treatment("{'agent': 'unheard-of'}"))).isEqualTo(UNKNOWN);
  }

  @Test
  void saysWhichFamily() {
    Rule any = new FamilyRule(RA, List.of());
    assertThat(any.explain(Rules.treatment("{'id': 't1', 'agent': 'b1+c1'}")))
        .isEqualTo(
            new Justification(
                "its class is one of: alpha, beta",
                TRUE,
                "its class counts as alpha and beta",
                "its class counts as alpha and beta",
                List.of("treatments.t1.class", "treatments.t1.agent"),
                List.of("table families"),
                List.of()));
    assertThat(any.explain(Rules.treatment("{'agent': 'd1'}")).because())
        .isEqualTo("its class is not one that this criterion counts");
    assertThat(any.explain(Rules.treatment("{'agent': 'unheard-of'}")).clinical())
        .isEqualTo("class not documented");
    assertThat(new FamilyRule(RA, List.of("beta")).requirement().clinical())
        .isEqualTo("class: beta");
  }

  @Test
  void asksForAClassOfTheTable() {
    Scope open = Rules.treatment("{'id': 't1', 'agent': 'unheard-of'}");
    new FamilyRule(RA, List.of()).noteOpen(open);
    assertThat(open.inquiry().open().candidates("treatments.t1.class"))
        .startsWith(new Value.Text("a"), new Value.Text("b"), new Value.Text("c1"))
        .doesNotContain(new Value.Text("d"));
    Scope settled = Rules.treatment("{'id': 't1', 'agent': 'd1'}");
    new FamilyRule(RA, List.of()).noteOpen(settled);
    assertThat(settled.inquiry().open().paths()).isEmpty();
  }

  @Test
  void isToldApartByFamilyElseByDrugElseByItself() {
    assertThat(RA.of(Rules.treatment("{'agent': 'a1+b1'}")))
        .containsExactlyInAnyOrder("alpha", "beta");
    assertThat(RA.of(Rules.treatment("{'agent': 'unheard-of'}"))).containsExactly("unheard-of");
    assertThat(RA.of(Rules.treatment("{'id': 't1'}"))).containsExactly("treatments.t1");
    assertThat(RA.words()).isEqualTo("each class of drug once");
  }

  @Test
  void theNameOfASingleDrug() {
    Term name = new DrugName("the medicine");
    assertThat(name.value(Rules.treatment("{'agent': 'A1'}"))).isEqualTo(new Value.Text("a1"));
    assertThat(name.value(Rules.treatment("{'agent': 'a1+b1'}"))).isEqualTo(Value.UNKNOWN);
    assertThat(name.evidence(Rules.treatment("{'id': 't1', 'agent': 'a1'}")))
        .containsExactly("treatments.t1.agent");
    assertThat(name.words()).isEqualTo(Phrase.of("the medicine"));
  }
}
