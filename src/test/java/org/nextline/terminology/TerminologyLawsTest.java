package org.nextline.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for every entry and for any text. */
class TerminologyLawsTest {

  private static final Terminology TERMS = Terminology.load(Path.of("seed-data/terminology"));

  @Provide
  Arbitrary<Condition> conditions() {
    return Arbitraries.of(List.copyOf(TERMS.conditions()));
  }

  @Provide
  Arbitrary<Drug> drugs() {
    return Arbitraries.of(TERMS.drugs());
  }

  @Property
  void caseAndBlanksMakeNoDifference(@ForAll("conditions") Condition condition) {
    String shouted = "  " + condition.name().toUpperCase(Locale.ROOT).replace(" ", "  ") + ". ";
    assertThat(TERMS.find(shouted)).isEqualTo(TERMS.find(condition.name()));
  }

  @Property
  void ancestorsAndDescendantsMirrorEachOther(@ForAll("conditions") Condition condition) {
    for (String ancestor : TERMS.ancestors(condition.id())) {
      assertThat(TERMS.descendants(ancestor)).contains(condition.id());
      assertThat(TERMS.ancestors(condition.id())).containsAll(TERMS.ancestors(ancestor));
    }
    assertThat(TERMS.ancestors(condition.id())).doesNotContain(condition.id());
  }

  @Property
  void aNameIsFoundInsideAnyText(
      @ForAll("conditions") Condition condition, @ForAll("digits") String before) {
    assertThat(TERMS.conditionsNamedIn(before + " x, " + condition.name() + "; y"))
        .contains(condition.id());
  }

  @Provide
  Arbitrary<String> digits() {
    return Arbitraries.strings().numeric().ofMaxLength(5);
  }

  @Property
  void everyNameOfADrugFindsIt(@ForAll("drugs") Drug drug) {
    assertThat(TERMS.drug(drug.name())).contains(drug);
    assertThat(TERMS.components(drug.name())).containsExactly(drug.name());
    drug.brands().forEach(brand -> assertThat(TERMS.drug(brand)).as(brand).contains(drug));
    drug.synonyms().forEach(other -> assertThat(TERMS.drug(other)).as(other).contains(drug));
  }

  @Property
  void anyTextIsAnsweredWithoutAnError(@ForAll String text) {
    assertThat(TERMS.find(text)).isNotNull();
    assertThat(TERMS.conditionsNamedIn(text)).isNotNull();
    assertThat(TERMS.drug(text)).isNotNull();
    assertThat(TERMS.components(text)).isNotNull();
  }
}
