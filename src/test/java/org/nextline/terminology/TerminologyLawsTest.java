package org.nextline.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nextline.terminology.DrugLookup.Ambiguous;
import org.nextline.terminology.DrugLookup.Candidate;
import org.nextline.terminology.DrugLookup.Confidence;
import org.nextline.terminology.DrugLookup.Found;

/** Laws that hold for every entry and for any text. */
class TerminologyLawsTest {

  private static final Terminology TERMS = Terminology.load(Path.of("seed-data/terminology"));

  /** One error in afatinib may write lapatinib's or apatinib's own name. */
  private static final Set<String> NAMES =
      TERMS.drugs().stream()
          .flatMap(d -> Stream.of(List.of(d.name()), d.brands(), d.synonyms()))
          .flatMap(List::stream)
          .map(TermText::key)
          .collect(Collectors.toSet());

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
  void everyNameOfADrugFindsItInAnyLetterCase(
      @ForAll("drugs") Drug drug, @ForAll("paddings") String padding, @ForAll Random random) {
    Stream.of(List.of(drug.name()), drug.brands(), drug.abbreviations(), drug.synonyms())
        .flatMap(List::stream)
        .forEach(name ->
            assertThat(TERMS.findDrug(padding + anyCase(name, random) + padding))
                .as(name)
                .isEqualTo(new Found(drug, Confidence.EXACT)));
    assertThat(TERMS.components(drug.name())).containsExactly(drug.name());
  }

  private static String anyCase(String name, Random random) {
    return name.chars()
        .map(c -> random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Provide
  Arbitrary<String> paddings() {
    return Arbitraries.of("", " ", "   ", "\t");
  }

  @Provide
  Arbitrary<Drug> longNames() {
    return Arbitraries.of(
        TERMS.drugs().stream().filter(drug -> drug.name().matches("[a-z]{8,}")).toList());
  }

  @Property(tries = 5000, seed = "20261128")
  void oneTypingErrorInALongNameNeverMakesAnotherDrug(
      @ForAll("longNames") Drug drug, @ForAll Random random) {
    String misspelt = withOneError(drug.name(), random);
    Assume.that(!NAMES.contains(TermText.key(misspelt)));
    if (TERMS.findDrug(misspelt) instanceof Found found) {
      assertThat(found.drug()).as(misspelt).isEqualTo(drug);
    } else if (TERMS.findDrug(misspelt) instanceof Ambiguous ambiguous) {
      assertThat(ambiguous.candidates()).as(misspelt).extracting(Candidate::drug).contains(drug);
    }
  }

  private static String withOneError(String name, Random random) {
    int i = random.nextInt(name.length() - 1);
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> name.substring(0, i) + name.substring(i + 1);
      case 1 -> name.substring(0, i) + letter + name.substring(i);
      case 2 -> name.substring(0, i) + letter + name.substring(i + 1);
      default -> name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2);
    };
  }

  @Property
  void twoDrugsTogetherAreTheirComponentsInAnyOrder(
      @ForAll("drugs") Drug one, @ForAll("drugs") Drug other) {
    Assume.that(!one.equals(other));
    assertThat(TERMS.components(one.name() + " + " + other.name()))
        .containsExactly(one.name(), other.name());
    assertThat(TERMS.components(other.name() + " + " + one.name()))
        .containsExactly(other.name(), one.name());
  }

  @Property
  void anyTextIsAnsweredWithoutAnError(@ForAll String text) {
    assertThat(TERMS.find(text)).isNotNull();
    assertThat(TERMS.conditionsNamedIn(text)).isNotNull();
    assertThat(TERMS.drug(text)).isNotNull();
    assertThat(TERMS.components(text)).isNotNull();
  }
}
