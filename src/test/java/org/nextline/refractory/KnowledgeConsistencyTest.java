package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.refractory.Strategy.Kind;
import org.nextline.terminology.Drug;
import org.nextline.terminology.Terminology;
import org.nextline.testing.Knowledge;

/** The knowledge files agree with each other. */
class KnowledgeConsistencyTest {

  private static final Path SEED = Path.of("seed-data");
  private static final Terminology TERMS = Terminology.load(SEED.resolve("terminology"));
  private static final MechanismKnowledge MECHANISMS =
      MechanismKnowledge.load(SEED.resolve("mechanisms"));
  private static final StrategyKnowledge STRATEGIES =
      StrategyKnowledge.load(SEED.resolve("strategies"));

  @ParameterizedTest
  @MethodSource("knowledgeRows")
  void everyRowOfTheKnowledgeIsThere(int row) {
    assertThat(MECHANISMS.mechanisms()).extracting(Mechanism::row).contains(row);
  }

  static IntStream knowledgeRows() {
    return IntStream.rangeClosed(1, 125);
  }

  @Test
  void everyConditionIsKnown() {
    MECHANISMS.mechanisms().forEach(m -> knownConditions(m.marker(), m.conditions()));
    STRATEGIES.all().forEach(s -> knownConditions(s.id(), s.conditions()));
    knownConditions(
        "supportive", SupportiveKnowledge.load(SEED.resolve("strategies")).conditions());
  }

  @Test
  void everyConditionOfACriterionIsKnownAndEveryExceptionIsAKindOfIt() {
    for (CriterionPack pack : Knowledge.criteria().packs()) {
      knownConditions(pack.id(), pack.conditions());
      assertThat(pack.exceptConditions())
          .as(pack.id())
          .allMatch(kind -> TERMS.ancestors(kind).stream().anyMatch(pack.conditions()::contains));
    }
  }

  private static void knownConditions(String where, Iterable<String> ids) {
    assertThat(ids).as(where).isNotEmpty().allMatch(id -> TERMS.condition(id).isPresent());
  }

  @Test
  void everyStrategyDrugHasItsGenericName() {
    for (Strategy strategy : STRATEGIES.all()) {
      assertThat(strategy.drugs()).as(strategy.id()).allMatch(KnowledgeConsistencyTest::isGeneric);
    }
  }

  @Test
  void everyRequirementNamesSomethingThatExists() {
    Set<String> markers =
        MECHANISMS.mechanisms().stream().map(Mechanism::marker).collect(Collectors.toSet());
    for (Strategy strategy : STRATEGIES.all()) {
      Strategy.Requirements requires = strategy.requires();
      assertThat(markers)
          .as(strategy.id())
          .containsAll(requires.markers())
          .containsAll(requires.notMarkers());
      assertThat(requires.priorClasses())
          .as(strategy.id())
          .allMatch(c -> !TERMS.drugsOfClass(c).isEmpty());
      assertThat(requires.excludesPrior())
          .as(strategy.id())
          .allMatch(KnowledgeConsistencyTest::isDrugOrClass);
    }
  }

  @Test
  void everyContraindicationNamesSomethingThatExists() {
    Set<String> markers =
        MECHANISMS.mechanisms().stream().map(Mechanism::marker).collect(Collectors.toSet());
    STRATEGIES.all().stream()
        .flatMap(s -> s.contraindications().stream())
        .map(Contraindication::when)
        .filter(Objects::nonNull)
        .forEach(when -> {
          String name = when.substring(when.indexOf(':') + 1);
          boolean known =
              when.startsWith("drug:")
                  ? isGeneric(name)
                  : when.startsWith("class:")
                      ? !TERMS.drugsOfClass(name).isEmpty()
                      : when.startsWith("condition:")
                          ? TERMS.condition(name).isPresent()
                          : !when.startsWith("marker:") || markers.contains(name);
          assertThat(known).as(when).isTrue();
        });
  }

  @Test
  void everyAllergyNamesDrugsAndClassesThatExist() {
    for (AllergyGroup group : AllergyKnowledge.load(SEED.resolve("strategies"), TERMS).groups()) {
      assertThat(Stream.concat(group.drugs().stream(), group.doubtfulDrugs().stream()))
          .as(group.names().getFirst())
          .allMatch(KnowledgeConsistencyTest::isGeneric);
      assertThat(Stream.concat(group.classes().stream(), group.doubtfulClasses().stream()))
          .as(group.names().getFirst())
          .allMatch(drugClass -> !TERMS.drugsOfClass(drugClass).isEmpty());
    }
  }

  @Test
  void everyLostTreatmentIsADrugAClassOrOnlyDescribed() {
    for (Mechanism mechanism : MECHANISMS.mechanisms()) {
      assertThat(mechanism.lost())
          .as(mechanism.marker())
          .allMatch(lost ->
              lost.isDescription()
                  || (lost.drug() == null
                      ? !TERMS.drugsOfClass(lost.drugClass()).isEmpty()
                      : isGeneric(lost.drug())))
          .allMatch(lost -> lost.except().stream().allMatch(KnowledgeConsistencyTest::isGeneric));
      assertThat(mechanism.unsafe())
          .as(mechanism.marker())
          .allMatch(KnowledgeConsistencyTest::isGeneric);
    }
  }

  /** What a class spares must belong to it, or sparing it says nothing. */
  @Test
  void whatALostClassSparesBelongsToIt() {
    MECHANISMS.mechanisms().stream()
        .flatMap(m -> m.lost().stream())
        .forEach(lost ->
            assertThat(lost.except())
                .as(lost.toString())
                .allMatch(name -> TERMS.drug(name).orElseThrow().isOfClass(lost.drugClass())));
  }

  @Test
  void everyImpliedDrugIsKnownAndEveryImpliedTreatmentCanBeLookedFor() {
    for (Mechanism mechanism : MECHANISMS.mechanisms()) {
      for (ImpliedOption option : mechanism.implies()) {
        assertThat(option.drugs())
            .as(mechanism.marker())
            .allMatch(KnowledgeConsistencyTest::isDrugOrClass);
        assertThat(option.with())
            .as(mechanism.marker())
            .allMatch(KnowledgeConsistencyTest::isGeneric);
        assertThat(
                !option.isTreatment() || !option.keywords().isEmpty() || !option.drugs().isEmpty())
            .as("%s: %s", mechanism.marker(), option.option())
            .isTrue();
      }
    }
  }

  /** A drug that a marker defeats is not what it points to, but in a combination. */
  @Test
  void noMarkerPointsToADrugThatItDefeats() {
    for (Mechanism mechanism : MECHANISMS.mechanisms()) {
      mechanism.implies().stream()
          .flatMap(option -> option.drugs().stream())
          .flatMap(name -> TERMS.drug(name).stream())
          .forEach(drug ->
              assertThat(mechanism.lost())
                  .as("%s: %s", mechanism.marker(), drug.name())
                  .noneMatch(lost -> lost.covers(drug) && !lost.reduced() && !lost.alone()));
    }
  }

  @Test
  void wordsForPatientsAreCarefulAndSourced() {
    for (Strategy strategy : STRATEGIES.all()) {
      assertThat(strategy.plain()).as(strategy.id()).contains("Discuss with your specialist");
      assertThat(strategy.source().text()).as(strategy.id()).isNotBlank();
      assertThat(strategy.plain().startsWith("Unproven"))
          .as(strategy.id())
          .isEqualTo(strategy.evidenceGrade() == Strategy.Grade.D);
    }
    assertThat(MECHANISMS.mechanisms())
        .allMatch(m -> !m.source().isBlank() && !m.plain().isBlank() && !m.implies().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"epilepsy", "depression", "myeloma", "solid-tumour", "mrsa", "cre"})
  void everyWorldHasACombinationARepurposedDrugAndSupport(String condition) {
    Set<String> conditions =
        Stream.concat(Stream.of(condition), TERMS.ancestors(condition).stream())
            .collect(Collectors.toSet());
    assertThat(STRATEGIES.forConditions(conditions))
        .extracting(Strategy::kind)
        .contains(Kind.COMBINATION_OR_SEQUENTIAL, Kind.REPURPOSED_DRUG, Kind.PALLIATIVE_CARE);
  }

  private static boolean isGeneric(String name) {
    return TERMS.drug(name).map(Drug::name).filter(name::equals).isPresent();
  }

  private static boolean isDrugOrClass(String name) {
    return name.startsWith("class:")
        ? !TERMS.drugsOfClass(name.substring("class:".length())).isEmpty()
        : isGeneric(name);
  }
}
