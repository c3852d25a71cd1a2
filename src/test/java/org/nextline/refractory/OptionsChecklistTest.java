package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.refractory.Strategy.Grade;
import org.nextline.terminology.Terminology;

/** The options that the field names are there, with their grade and what must be said of them. */
class OptionsChecklistTest {

  private static final Terminology TERMS = Terminology.load(Path.of("seed-data/terminology"));
  private static final StrategyKnowledge STRATEGIES =
      StrategyKnowledge.load(Path.of("seed-data/strategies"));

  /** Words that tell a reader what to do with a medicine, instead of what to discuss. */
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "(?i)(^|[.:;,(] ?|you (should|must) )(please )?(start|stop|take|increase|reduce|double|halve|raise|switch to|begin|discontinue|use|add|give|avoid)"
              + " (?!to\\b)(the |your |this |with |a |an |it\\b|\\d|[a-z]+(mab|nib|pril|olol|ine|ide|ate)\\b)");

  @ParameterizedTest
  @CsvFileSource(resources = "/options-checklist.csv", numLinesToSkip = 1)
  void everyNamedOptionIsAStrategyOfItsConditionWithItsGrade(
      String section, String condition, String grades, String option) {
    assertThat(named(condition, option))
        .as("%s: %s", section, option)
        .anyMatch(strategy -> grades.contains(strategy.evidenceGrade().name()));
  }

  private static List<Strategy> named(String condition, String option) {
    String name = option.toLowerCase(Locale.ROOT);
    Set<String> lineage = new HashSet<>(TERMS.ancestors(condition));
    lineage.add(condition);
    return STRATEGIES.forConditions(lineage).stream()
        .filter(strategy ->
            strategy.title().toLowerCase(Locale.ROOT).contains(name)
                || strategy.drugs().stream().anyMatch(name::equalsIgnoreCase))
        .toList();
  }

  /** Failed, withdrawn or harmful: these are no options, whatever a patient's profile says. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tazemetostat",
        "soticlestat",
        "melflufen",
        "melphalan flufenamide",
        "bezlotoxumab",
        "iclepertin",
        "olaratumab"
      })
  void whatMustNeverRankIsNoOption(String name) {
    assertThat(STRATEGIES.all())
        .noneMatch(strategy ->
            strategy.title().toLowerCase(Locale.ROOT).contains(name)
                || strategy.drugs().contains(name)
                || strategy.trialKeywords().contains(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "epilepsy-valproate-lamotrigine | doubles lamotrigine",
        "epilepsy-valproate-lamotrigine | harms the unborn child",
        "epilepsy-valproate-lamotrigine | two sodium-channel blockers",
        "tsc-spasms-vigabatrin | field of vision",
        "epilepsy-cenobamate | DRESS",
        "epilepsy-cenobamate | clobazam, and of phenytoin and phenobarbital",
        "dravet-lgs-tsc-cannabidiol | liver tests",
        "dravet-lgs-tsc-cannabidiol | sedation with clobazam",
        "epilepsy-brivaracetam | levetiracetam",
        "epilepsy-rns | no more than two places",
        "trd-maoi | 6.9 %",
        "trd-maoi | tyramine",
        "trd-maoi | 5 weeks after fluoxetine",
        "trd-maoi | pethidine",
        "trd-maoi | tramadol",
        "trd-maoi | dextromethorphan",
        "trd-mirtazapine | did not help",
        "trs-clozapine | 350 ng/mL",
        "trs-clozapine | REMS ended in 2025",
        "trd-esketamine | REMS",
        "mm-venetoclax | t(11;14)",
        "ovarian-relacorilant | one to three prior regimens, at least one with bevacizumab",
        "crpc-radium | abiraterone and prednisone: never together",
        "crpc-radium | spread to bone only",
        "crab-polymyxin | last",
        "vre-daptomycin | never for pneumonia",
        "mrsa-switch-daptomycin | 8 to 10 mg/kg",
        "vre-daptomycin | 8 to 12 mg/kg",
        "cre-novel-bli | second drug is not routinely added",
        "cdi-microbiota | not a treatment of the active episode",
        "cdi-fmt | investigational permission",
        "hpylori-susceptibility | only after a laboratory",
        "mrsa-phage | matching phage",
        "ra-jak | smoking",
        "ra-jak | age over 65",
        "ra-change-mechanism | two biologics are not combined",
        "ra-vagus-stimulation | at least one biologic",
        "ibd-ahsct | serious harm",
        "asthma-thermoplasty | still offered",
        "htn-baxdrostat | MRA or amiloride only with specialist advice",
        "htn-baxdrostat | potassium and kidney checks",
        "migraine-ons | tertiary centre",
        "cluster-spg | not for migraine",
        "angina-ranolazine | QT",
        "angina-ranolazine | CYP3A",
        "angina-ranolazine | cirrhosis",
        "rcd2-centre | no thiopurines",
        "rcd2-centre | EATL",
        "mg-complement | meningococcal vaccination first",
        "cough-gefapixant | EU, not in the US",
        "cough-morphine | not both without respiratory review",
        "cough-gabapentin | not both without respiratory review"
      })
  void whatMustBeSaidIsSaid(String id, String words) {
    Strategy strategy = STRATEGIES.strategy(id).orElseThrow();
    assertThat(everyTextOf(strategy)).anyMatch(text -> text.contains(words));
  }

  private static List<String> everyTextOf(Strategy strategy) {
    return Stream.of(
            Stream.of(strategy.title(), strategy.plain(), strategy.evidenceText()),
            strategy.cautions().stream(),
            strategy.contraindications().stream().map(Contraindication::text))
        .flatMap(texts -> texts)
        .map(text -> text.replaceAll("\\s+", " "))
        .toList();
  }

  @Test
  void noTextTellsAReaderToChangeAMedicine() {
    for (Strategy strategy : STRATEGIES.all()) {
      assertThat(everyTextOf(strategy))
          .as(strategy.id())
          .noneMatch(t -> INSTRUCTION.matcher(t).find());
    }
    assertThat(SupportiveKnowledge.load(Path.of("seed-data/strategies")).texts())
        .isNotEmpty()
        .noneMatch(t -> INSTRUCTION.matcher(t).find());
    assertThat(DangerSigns.load(Path.of("seed-data/strategies")).texts())
        .isNotEmpty()
        .allMatch(t -> t.contains("{emergency}"))
        .noneMatch(t -> INSTRUCTION.matcher(t).find());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Start lamotrigine.",
        "Slow disease: stop the tablet",
        "You should take it with food",
        "Liver tests; increase the dose",
        "Use 200 mg"
      })
  void anInstructionIsRecognised(String text) {
    assertThat(text).containsPattern(INSTRUCTION);
  }

  @Test
  void everyStrategyInvitesToDiscussAndWhatIsUnprovenSaysSoFirst() {
    for (Strategy strategy : STRATEGIES.all()) {
      assertThat(strategy.plain()).as(strategy.id()).contains("Discuss with your specialist");
      assertThat(strategy.plain().startsWith("Unproven"))
          .as(strategy.id())
          .isEqualTo(strategy.evidenceGrade() == Grade.D);
    }
  }

  @Test
  void everyStrategyOfADrugNamesARisk() {
    assertThat(STRATEGIES.all())
        .filteredOn(strategy -> !strategy.drugs().isEmpty())
        .filteredOn(strategy -> strategy.evidenceGrade() != Grade.D)
        .allSatisfy(strategy ->
            assertThat(strategy.cautions().size() + strategy.contraindications().size())
                .as(strategy.id())
                .isPositive());
  }
}
