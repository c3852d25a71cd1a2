package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.refractory.rule.PackError;
import org.nextline.testing.Knowledge;

/**
 * Every mistake that the author of a criterion can make is answered with file, line and
 * expectation.
 */
class PackErrorsTest {

  static final String PACK =
      """
      id: test.one
      version: 1
      title: A criterion for tests
      conditions: [epilepsy]
      citation: {text: Somebody 2020, year: 2020, url: "https://example.org"}
      confidence: C
      parameters:
        weeks: {value: 4, strict: 6, lenient: 2, unit: weeks, convention: true, source: Somebody 2020}
        count: {value: 2, source: Somebody 2020}
        column: {value: low, source: Somebody 2020}
      absent: {sepsis: false}
      treatments:
        key: drugs
        considered: {not: {field: role, is: device}}
        adequate: {all: [long, dosed]}
        failed: {field: outcome, is: no_response}
      rules:
        long: {field: weeks, atLeast: $weeks}
        dosed: {adequateDose: {table: doses, column: $column, times: 1}}
        bad: {some: {count: $count, of: [{fact: sepsis, is: true}, {fact: bestResponse, is: PD}]}}
        hinted: {fact: eventType, says: [faint], unlessItSays: [fit]}
        many: {countTreatments: {where: failed, distinct: drugs, words: that failed}, atLeast: $count}
      values:
        grade: {choose: {words: grade, first: [{when: bad, then: A}, {then: B}]}}
      outcomes:
        - when: {any: [many, hinted]}
          status: REFRACTORY
          stage: "grade_{grade}"
          says: It is.
          reassess: [{fact: sepsis}]
        - status: NOT_REFRACTORY
          says: It is not.
      caveats:
        - {code: c, when: bad, text: Mind this.}
      """;

  @TempDir Path folder;

  @BeforeEach
  void aFolderWithoutMistakes() throws IOException {
    for (String file : new String[] {"common.yaml", "vocabulary.yaml"}) {
      Files.copy(Path.of("seed-data/criteria", file), folder.resolve(file));
    }
    Files.createDirectory(folder.resolve("tables"));
    write("tables/doses.csv", "drug,low,high,source\nlamotrigine,100,200,Somebody 2020\n");
    write("pack.yaml", PACK);
  }

  @Test
  void theFolderHasNone() {
    assertThat(CriteriaLibrary.load(folder, Knowledge.all().terminology()).packs()).hasSize(1);
  }

  /** The walk-through's criterion, for a condition that there is. */
  @Test
  void theExampleOfTheReadmeHasNone() throws IOException {
    String readme = Files.readString(Path.of("seed-data/criteria/README.md"));
    int start = readme.indexOf("```yaml") + "```yaml".length();
    String example = readme.substring(start, readme.indexOf("```", start));
    write("pack.yaml", example.replace("[hiccups]", "[epilepsy]"));
    assertThat(CriteriaLibrary.load(folder, Knowledge.all().terminology()).packs())
        .extracting(CriterionPack::id)
        .containsExactly("hiccups.refractory");
  }

  @Test
  void aListAndACountMayNameAParameter() throws IOException {
    write(
        "pack.yaml",
        PACK.replace("is: PD", "is: [CR, $best]")
            .replace("  count: {", "  best: {value: PD, source: Somebody 2020}\n  count: {"));
    CriterionText text =
        CriteriaLibrary.load(folder, Knowledge.all().terminology()).packs().getFirst().text();
    assertThat(text.definitions())
        .filteredOn(definition -> definition.name().equals("bad"))
        .singleElement()
        .satisfies(bad -> {
          assertThat(bad.meaning().plain()).isEqualTo("at least 2 of these");
          assertThat(bad.meaning().parts().getLast().plain())
              .isEqualTo(
                  "the best response so far is a complete response (CR) or growth of the disease"
                      + " (PD)");
        });
  }

  @Test
  void whatIsDeniedIsSaidInTheWordsOfTheVocabulary() throws IOException {
    write(
        "pack.yaml",
        PACK.replace("first: [{when: bad,", "first: [{when: {not: {fact: sepsis, is: true}},"));
    CriterionText text =
        CriteriaLibrary.load(folder, Knowledge.all().terminology()).packs().getFirst().text();
    assertThat(text.treatments().considered().clinical()).endsWith(" not device");
    assertThat(text.definitions())
        .filteredOn(definition -> definition.name().equals("grade"))
        .singleElement()
        .satisfies(grade ->
            assertThat(grade.meaning().parts().getFirst().plain())
                .isEqualTo("A if: there is no blood poisoning (sepsis)"));
  }

  /** Each line of the criterion as it is replaced, and what is answered for which line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "version: 1 | versoin: 1 | 2 | unknown entry 'versoin'; did you mean 'version'?",
        "version: 1 | # none | 1 | expected an entry 'version'",
        "version: 1 | version: one | 2 | expected a whole number, found 'one'",
        "version: 1 | version: | 1 | expected an entry 'version'",
        "version: 1 | [a]: 1 | 2 | expected a name before the colon",
        "version: 1 | version: {a: 1 | 3 | expected YAML",
        "title: A criterion for tests | title: [a] | 3 | expected a plain value",
        "title: A criterion for tests | title: a\\ntitle: b | 4 | 'title' is given twice",
        "conditions: [epilepsy] | conditions: [epilepsia] | 4 | no condition is called 'epilepsia'; did you mean 'epilepsy'?",
        "conditions: [epilepsy] | conditions: [epilepsy]\\nexceptConditions: [nothing-like-it] | 5 | no condition is called 'nothing-like-it'",
        "conditions: [epilepsy] | conditions: [epilepsy]\\nbasedOn: test.two | 5 | no criterion is called 'test.two'; expected one of [test.one]",
        "conditions: [epilepsy] | conditions: [epilepsy]\\nbasedOn: test.one | 5 | expected a criterion that is not based on another itself",
        "citation: {text: Somebody 2020, | citation: {text: Somebody 2020, pages: 3, | 5 | unknown entry 'pages'",
        "year: 2020, url | year: last, url | 5 | expected a whole number, found 'last'",
        "confidence: C | confidence: X | 6 | expected one of [H, M, C], found 'X'",
        "lenient: 2, unit | lenient: two, unit | 8 | expected a value like the standard one, '4', found 'two'",
        "then: A}, {then: B} | then: A}, {then: {lookup: {table: doses, column: low, key: lamotrigine}}} | 24 | expected an entry 'words'",
        "then: A}, {then: B} | then: A}, {then: {words: w, fact: eventType}} | 24 | unknown entry 'words'",
        "strict: 6, lenient: 2, | strict: 6, | 8 | expected an entry 'lenient'",
        "convention: true | convention: maybe | 8 | expected true or false, found 'maybe'",
        "count: {value: 2, source | count: {value: 2, origin | 9 | unknown entry 'origin'",
        "count: {value: 2, source: Somebody 2020} | count: {value: 2} | 9 | expected an entry 'source'",
        "absent: {sepsis | absent: {sepsiss | 11 | 'sepsiss' is not a fact of the vocabulary; did you mean 'sepsis'?",
        "key: drugs | key: pills | 13 | expected one of [",
        "considered: { | consider: { | 14 | unknown entry 'consider'; did you mean 'considered'?",
        "{field: role, is: device} | {field: roll, is: device} | 14 | 'roll' is not a treatment field of the vocabulary; did you mean 'role'?",
        "{field: role, is: device} | {anyDrugOf: SSRRI} | 14 | expected the class of a known drug, found [SSRRI]",
        "{countTreatments: {where: failed, distinct: drugs, words: that failed}, | {countDrugs: {where: failed, class: SSRRI, words: that failed}, | 22 | expected the class of a known drug, found 'SSRRI'",
        "is: no_response | is: no_respons | 16 | 'no_respons' is not a code of 'outcome'; did you mean 'no_response'?",
        "long: {field: weeks, atLeast: $weeks} | long: {field: weeks, atLest: $weeks} | 18 | unknown entry 'atLest'; did you mean 'atLeast'?",
        "long: {field: weeks, atLeast: $weeks} | long: {field: weeks} | 18 | expected a comparison",
        "long: {field: weeks, atLeast: $weeks} | long: {field: weeks, atLeast: $wekes} | 18 | no parameter is called 'wekes'; did you mean 'weeks'?",
        "long: {field: weeks, atLeast: $weeks} | long: {field: weeks, atLeast: many} | 18 | expected a number, found 'many'",
        "long: {field: weeks, atLeast: $weeks} | long: {field: role, atLeast: $weeks} | 18 | expected a number, but 'role' is a code",
        "long: {field: weeks, atLeast: $weeks} | long: {field: adherencePct, atLeast: $weeks} | 18 | expected a value in % as adherence is, found weeks",
        "long: {field: weeks, atLeast: $weeks} | long: {fields: weeks, atLeast: $weeks} | 18 | expected a rule, found 'fields'; did you mean 'field'?",
        "long: {field: weeks, atLeast: $weeks} | long: {} | 18 | expected a rule",
        "long: {field: weeks, atLeast: $weeks} | long: long | 18 | expected a definition without itself, found a circle: rule long by rule long",
        "long: {field: weeks, atLeast: $weeks} | long: {any: [other, {field: weeks, atLeast: $weeks}]}\\n  other: {not: long} | 19 | found a circle: rule long by rule other by rule long",
        "table: doses | table: dose | 19 | no table is called 'dose'; did you mean 'doses'?",
        "column: $column, times | column: lo, times | 19 | table 'doses' has no column 'lo'; did you mean 'low'?",
        "column: {value: low, | column: {value: lowest, | 19 | table 'doses' has no column 'lowest'",
        "column: $column, times: 1} | column: $column} | 19 | expected an entry 'times'",
        "count: $count, of | count: 3, of | 20 | expected a whole number from 1 to 2, found 3",
        "count: $count, of | count: some, of | 20 | expected a whole number from 1 to 2, found some",
        "[{fact: sepsis, is: true}, | [{fact: sepsis, is: yes-please}, | 20 | 'yes-please' does not fit: 'sepsis' is a flag",
        "{fact: bestResponse, is: PD} | {fact: bestResponse, is: []} | 20 | expected a list with at least one entry",
        "{some: {count: $count, of: [{fact: sepsis, is: true}, {fact: bestResponse, is: PD}]}} | {any: []} | 20 | expected a list with at least one entry",
        "fact: eventType, says | fact: sepsis, says | 21 | expected a text or a code, but 'sepsis' is a flag",
        "says: [faint], unlessItSays: [fit] | says: [faint] | 21 | expected an entry 'unlessItSays'",
        "where: failed, distinct | where: faild, distinct | 22 | no rule is called 'faild'; did you mean 'failed'?",
        "distinct: drugs | distinct: drug | 22 | expected one of [",
        "distinct: drugs, words | disting: drugs, words | 22 | unknown entry 'disting'",
        "{when: bad, then: A} | {then: A} | 24 | expected 'when': without it no line after this one can be reached",
        "{when: bad, then: A} | {when: bad, than: A} | 24 | unknown entry 'than'",
        "grade: {choose: | grade: {chose: | 24 | expected a term, found 'chose'; did you mean 'choose'?",
        "when: {any: [many, hinted]} | when: {any: [many, hintd]} | 26 | no rule is called 'hintd'; did you mean 'hinted'?",
        "status: REFRACTORY | status: REFRACTOR | 27 | expected one of [REFRACTORY, NOT_REFRACTORY, INDETERMINATE]",
        "grade_{grade} | grade_{grad} | 28 | no value is called 'grad'; did you mean 'grade'?",
        "says: It is. | sais: It is. | 29 | unknown entry 'sais'; did you mean 'says'?",
        "reassess: [{fact: sepsis}] | reassess: [{fact: sepsiss}] | 30 | 'sepsiss' is not a fact of the vocabulary",
        "- status: NOT_REFRACTORY | - when: bad\\n    status: NOT_REFRACTORY | 31 | expected a last outcome without 'when'",
        "- when: {any: [many, hinted]} | - # nothing | 27 | expected 'when': without it no line after this one can be reached",
        "code: c, when: bad | kode: c, when: bad | 34 | unknown entry 'kode'",
      })
  void aMistakeIsToldWithItsLineAndWhatWasExpected(
      String written, String mistaken, int line, String expected) throws IOException {
    assertThat(PACK).contains(written);
    write("pack.yaml", PACK.replace(written, mistaken.replace("\\n", "\n")));
    assertThat(mistakes())
        .anySatisfy(mistake ->
            assertThat(mistake).startsWith("pack.yaml:" + line + ": ").contains(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parameters: | parameters:\\n  spare: {value: 1, source: Somebody 2020} | 8 | expected a use of parameter 'spare', found none",
        "rules: | rules:\\n  spare: {fact: sepsis, is: true} | 18 | expected a use of rule 'spare', found none",
        "values: | values:\\n  spare: {fact: weightKg} | 24 | expected a use of value 'spare', found none",
      })
  void whatIsNeverUsedIsTold(String written, String mistaken, int line, String expected)
      throws IOException {
    write("pack.yaml", PACK.replace("\n" + written, "\n" + mistaken.replace("\\n", "\n")));
    assertThat(mistakes()).containsExactly("pack.yaml:" + line + ": " + expected);
  }

  @Test
  void allMistakesOfAFolderAreToldAtOnce() throws IOException {
    write("pack.yaml", PACK.replace("$weeks}", "$wekes}").replace("table: doses", "table: dose"));
    write("other.yaml", PACK.replace("test.one", "test.two").replace("hinted]", "hintd]"));
    assertThat(mistakes())
        .hasSize(3)
        .anyMatch(m -> m.startsWith("pack.yaml:18: no parameter"))
        .anyMatch(m -> m.startsWith("pack.yaml:19: no table"))
        .anyMatch(m -> m.startsWith("other.yaml:26: no rule"));
  }

  @Test
  void twoCriteriaOfOneIdAreTold() throws IOException {
    write("second.yaml", PACK);
    assertThat(mistakes())
        .containsExactly(
            "second.yaml:1: expected an id of its own, 'test.one' is that of pack.yaml");
  }

  @Test
  void anEmptyFileIsTold() throws IOException {
    write("pack.yaml", "");
    assertThat(mistakes()).containsExactly("pack.yaml:1: expected content, found an empty file");
  }

  @Test
  void aFileThatIsNoTextIsTold() throws IOException {
    Files.write(folder.resolve("pack.yaml"), new byte[] {'i', 'd', ':', ' ', (byte) 0xff});
    assertThat(mistakes())
        .singleElement()
        .asString()
        .startsWith("pack.yaml:1: expected YAML in UTF-8");
  }

  @Test
  void aMissingFileIsTold() throws IOException {
    Files.delete(folder.resolve("common.yaml"));
    assertThat(mistakes()).containsExactly("common.yaml:1: expected this file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100,200,Somebody 2020\\n,1,2,Somebody 2020 | 3 | expected a key in the first column, found none",
        "100,200,Somebody 2020\\nLamotrigine,1,2,Somebody 2020 | 3 | expected each key once, 'Lamotrigine' has a row already",
        "100,200,Somebody 2020\\nvalproate,1,2,3,4 | 3 | expected a row like the first",
      })
  void aMistakeInATableIsTold(String rows, int line, String expected) throws IOException {
    write(
        "tables/doses.csv",
        "drug,low,high,source\nlamotrigine," + rows.replace("\\n", "\n") + "\n");
    assertThat(mistakes())
        .singleElement()
        .asString()
        .startsWith("doses.csv:" + line + ": " + expected);
  }

  @Test
  void aTableWithoutRowsIsTold() throws IOException {
    write("tables/doses.csv", "drug,low,high,source\n");
    assertThat(mistakes())
        .containsExactly("doses.csv:1: expected a row with the columns' names and rows below it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: sometimes | no type is called 'sometimes'",
        "type: flag, onlyIf: smokr | no fact is called 'smokr'; did you mean 'smoker'?",
        "kind: flag | unknown entry 'kind'",
        "unit: kg | expected an entry 'type'",
      })
  void aMistakeInTheVocabularyIsTold(String entry, String expected) throws IOException {
    String vocabulary = Files.readString(folder.resolve("vocabulary.yaml"));
    write(
        "vocabulary.yaml",
        vocabulary.replace("\nfacts:\n", "\nfacts:\n  odd: {label: odd, " + entry + "}\n"));
    long line = vocabulary.substring(0, vocabulary.indexOf("facts:\n")).lines().count() + 2;
    assertThat(mistakes())
        .singleElement()
        .asString()
        .startsWith("vocabulary.yaml:" + line + ": ")
        .contains(expected);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private Iterable<String> mistakes() {
    return catchThrowableOfType(
            PackError.class, () -> CriteriaLibrary.load(folder, Knowledge.all().terminology()))
        .mistakes();
  }
}
