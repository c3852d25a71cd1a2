package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextline.refractory.rule.Grammar;
import org.nextline.testing.PackFile;

/** The schema that editors use accepts what the program reads, and refuses what it refuses. */
class PackSchemaTest {

  private static final Path FILE = PackFile.FOLDER.resolve("pack.schema.json");
  private static final JsonNode SCHEMA = read();
  private static final JsonSchema VALIDATOR =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SCHEMA);

  private static final List<String> NO_CRITERIA =
      List.of("common.yaml", "vocabulary.yaml", "derivations.yaml");

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(FILE.toFile());
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static Stream<Path> packs() throws IOException {
    return Files.list(PackFile.FOLDER)
        .filter(file -> file.toString().endsWith(".yaml"))
        .filter(file -> !NO_CRITERIA.contains(file.getFileName().toString()));
  }

  @Test
  void theSchemaItselfIsOne() {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(java.net.URI.create("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(SCHEMA)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyCriterionIsAcceptedAndNamesTheSchema(Path pack) throws IOException {
    String text = Files.readString(pack);
    assertThat(mistakes(text)).isEmpty();
    assertThat(text).startsWith("# yaml-language-server: $schema=" + FILE.getFileName() + "\n");
  }

  @Test
  void theCriterionOfTheErrorTestsIsAccepted() throws IOException {
    assertThat(mistakes(PackErrorsTest.PACK)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version: 1 | versoin: 1",
        "version: 1 | version: one",
        "version: 1 | version: 0",
        "title: A criterion for tests | title: [a]",
        "conditions: [epilepsy] | # none",
        "confidence: C | confidence: X",
        "year: 2020, url | year: last, url",
        "text: Somebody 2020, | writer: Somebody 2020,",
        "strict: 6, lenient: 2, | strict: 6,",
        "count: {value: 2, source: Somebody 2020} | count: {value: 2}",
        "convention: true | convention: maybe",
        "key: drugs | key: pills",
        "considered: { | consider: {",
        "long: {field: weeks, atLeast: $weeks} | long: {field: weeks, atLest: $weeks}",
        "long: {field: weeks, atLeast: $weeks} | long: {field: weeks}",
        "long: {field: weeks, atLeast: $weeks} | long: {field: weeks, fact: sepsis, atLeast: $weeks}",
        "long: {field: weeks, atLeast: $weeks} | long: {all: [], any: []}",
        "column: $column, times: 1} | column: $column}",
        "count: $count, of | count: none, of",
        "says: [faint], unlessItSays: [fit] | says: [faint]",
        "distinct: drugs, words | disting: drugs, words",
        "{when: bad, then: A} | {when: bad, than: A}",
        "grade: {choose: | grade: {chose:",
        "status: REFRACTORY | status: REFRACTOR",
        "reassess: [{fact: sepsis}] | reassess: [{field: sepsis}]",
        "code: c, when: bad | kode: c, when: bad",
      })
  void aBrokenCriterionIsRefused(String written, String mistaken) throws IOException {
    assertThat(PackErrorsTest.PACK).contains(written);
    assertThat(mistakes(PackErrorsTest.PACK.replace(written, mistaken))).isNotEmpty();
  }

  @Test
  void schemaAndReaderKnowTheSameRulesAndTerms() {
    Set<String> combinations = new TreeSet<>(Grammar.rules().keySet());
    combinations.removeAll(Grammar.terms());
    combinations.remove("improvementBelow");
    assertThat(names("combination")).isEqualTo(combinations);
    assertThat(names("termWord")).isEqualTo(new TreeSet<>(Grammar.terms()));
    assertThat(names("namedTerm", "/anyOf/1")).isEqualTo(new TreeSet<>(Grammar.BESIDE_NAMED_TERM));
    assertThat(names("comparison")).isEqualTo(new TreeSet<>(Grammar.rules().get("fact")));
    Set<String> improvement = new TreeSet<>(Grammar.rules().get("improvementBelow"));
    improvement.add("improvementBelow");
    assertThat(names("improvement")).isEqualTo(improvement);
  }

  @ParameterizedTest
  @CsvSource({
    "some, some", "ofFamily, ofFamily", "adequateDose, adequateDose", "choose, choose",
    "first, branch", "countTreatments, countTreatments", "countDrugs, countDrugs", "lookup, lookup"
  })
  void schemaAndReaderKnowTheSameEntriesBelowAWord(String word, String definition) {
    assertThat(names(definition)).isEqualTo(new TreeSet<>(Grammar.below(word)));
  }

  @Test
  void everyWordWithEntriesBelowItIsCompared() {
    Set<String> withEntries = new HashSet<>(Grammar.rules().keySet());
    withEntries.removeIf(word -> Grammar.below(word).isEmpty());
    assertThat(withEntries)
        .containsExactlyInAnyOrder(
            "some",
            "ofFamily",
            "adequateDose",
            "choose",
            "countTreatments",
            "countDrugs",
            "lookup");
  }

  @Test
  void schemaAndReaderKnowTheSameEntriesOfACriterion() {
    assertThat(new TreeSet<>(fields(SCHEMA))).isEqualTo(new TreeSet<>(PackReader.ENTRIES));
    assertThat(names("citation")).isEqualTo(new TreeSet<>(PackReader.CITATION_ENTRIES));
    assertThat(names("treatments")).isEqualTo(new TreeSet<>(PackReader.TREATMENT_ENTRIES));
    assertThat(names("parameter")).isEqualTo(new TreeSet<>(Parameter.ENTRIES));
    assertThat(names("outcome")).isEqualTo(new TreeSet<>(OutcomeReader.OUTCOME_ENTRIES));
    assertThat(names("reassessment")).isEqualTo(new TreeSet<>(OutcomeReader.REASSESSMENT_ENTRIES));
    assertThat(names("caveat")).isEqualTo(new TreeSet<>(OutcomeReader.CAVEAT_ENTRIES));
  }

  private static Set<String> names(String definition) {
    return new TreeSet<>(fields(SCHEMA.get("$defs").get(definition)));
  }

  private static Set<String> names(String definition, String place) {
    return new TreeSet<>(fields(SCHEMA.get("$defs").get(definition).at(place)));
  }

  private static List<String> fields(JsonNode schema) {
    return schema.get("properties").properties().stream().map(entry -> entry.getKey()).toList();
  }

  private static Set<ValidationMessage> mistakes(String pack) throws IOException {
    return VALIDATOR.validate(new YAMLMapper().readTree(pack));
  }
}
