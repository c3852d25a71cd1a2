package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.terminology.DataFile;
import org.nextline.terminology.DrugLookup.Confidence;
import org.nextline.terminology.DrugLookup.Found;
import org.nextline.terminology.Terminology;

/** Every drug that the seed data names is one that the terminology knows by that name. */
class SeedDrugNamesTest {

  private static final Path SEED = Path.of("seed-data");
  private static final Terminology TERMS = Terminology.load(SEED.resolve("terminology"));

  private static final Set<String> CLASSES_THAT_SOUND_ALIKE =
      Set.of(
          "aminopenicillin",
          "anthracycline",
          "benzodiazepine",
          "carbapenem",
          "methicillin",
          "rifamycin");

  private static final Set<String> WORDS_OF_DRUG_NAMES =
      TERMS.drugs().stream()
          .flatMap(drug -> Stream.concat(Stream.of(drug.name()), drug.synonyms().stream()))
          .flatMap(name -> Stream.of(name.split("[ /-]")))
          .collect(Collectors.toSet());

  /** How names of a kind of drugs look in the table of families. */
  private static final Pattern KIND =
      Pattern.compile(
          "[A-Z]|anti-|antagonist|agonist|inhibitor|blocker|diuretic|dilator|acting|sympatholytic"
              + "|opener|toxin|therapy|uvb|puva|psoralen|conventional|fumarate$|fumaric|^(retinoid|integrin|loop|thiazide|thiazide-like|nitrate|gepant|other"
              + "|antidepressant|antiepileptic|anticonvulsant|antiseizure)$");

  /** Words with a stem of international nonproprietary names. */
  private static final Pattern STEM =
      Pattern.compile(
          "\\b[a-z]{3,}(mab|[dtrlvc]inib|ciclib|parib|platin|taxel|rubicin|cycline|oxacin|cillin"
              + "|penem|conazole|gliflozin|statin|sartan|olol|dipine|triptan|gepant|setron|prazole"
              + "|barbital|zepam|zepine|pramine|triptyline|oxetine|peridone|piprazole|tiapine"
              + "|zapine|zapril|tegravir|virine|navir|citabine|lukast|limus|domide|zomib|toclax"
              + "|estrant|lutamide|leucel|fungin|mycin|micin|cept|kinra|racetam|bamate|trigine"
              + "|gabine|perone|azepine|semide|semaglutide|ciclovir)\\b");

  static Stream<String> drugTables() {
    return Stream.of(
        "antidepressant-doses",
        "antipsychotic-depots",
        "antipsychotic-doses",
        "antiseizure-ddd",
        "ascites-diuretics",
        "bipolar-depression-doses",
        "ics-high-dose",
        "label-doses",
        "lupus-nephritis-doses",
        "migraine-preventives",
        "myasthenia-drugs",
        "neuropathic-pain-drugs",
        "olanzapine-fluoxetine-doses",
        "sri-doses-ocd",
        "status-epilepticus-drugs");
  }

  @ParameterizedTest
  @MethodSource("drugTables")
  void everyDrugOfATable(String table) throws IOException {
    Path file = SEED.resolve("criteria/tables").resolve(table + ".csv");
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      assertThat(rows.stream().map(row -> row.getField("drug")))
          .as(table)
          .isNotEmpty()
          .allMatch(SeedDrugNamesTest::isKnown);
    }
  }

  @Test
  void everyNameOfADrugFamilyIsADrugOrAKindOfDrugs() throws IOException {
    Path file = SEED.resolve("criteria/tables/drug-families.csv");
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      assertThat(
              rows.stream()
                  .map(row -> row.getField("name"))
                  .filter(name -> !KIND.matcher(name).find()))
          .hasSizeGreaterThan(10)
          .allMatch(SeedDrugNamesTest::isKnown);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"criteria", "mechanisms", "strategies"})
  void everyWordThatSoundsLikeADrug(String folder) throws IOException {
    Set<String> words = new TreeSet<>();
    for (Path file : DataFile.yamlFiles(SEED.resolve(folder))) {
      STEM.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(words::add);
    }
    words.removeAll(CLASSES_THAT_SOUND_ALIKE);
    assertThat(words).hasSizeGreaterThan(5).isSubsetOf(WORDS_OF_DRUG_NAMES);
  }

  @Test
  void everyDrugOfAStrategy() {
    assertThat(StrategyKnowledge.load(SEED.resolve("strategies")).all())
        .allSatisfy(strategy ->
            assertThat(strategy.drugs()).as(strategy.id()).allMatch(SeedDrugNamesTest::isKnown));
  }

  private static boolean isKnown(String name) {
    return TERMS.findDrug(name) instanceof Found found && found.confidence() != Confidence.FUZZY;
  }
}
