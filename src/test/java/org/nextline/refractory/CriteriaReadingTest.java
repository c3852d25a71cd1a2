package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.nextline.refractory.RefractoryStatus.INDETERMINATE;
import static org.nextline.refractory.RefractoryStatus.NOT_REFRACTORY;
import static org.nextline.refractory.RefractoryStatus.REFRACTORY;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.rule.Definition;
import org.nextline.refractory.rule.Derivations;
import org.nextline.refractory.rule.Drugs;
import org.nextline.refractory.rule.PackError;
import org.nextline.refractory.rule.Value;
import org.nextline.testing.Knowledge;

/** What each entry of a criterion's file means, on files small enough to take in at a glance. */
class CriteriaReadingTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .enable(JsonParser.Feature.ALLOW_SINGLE_QUOTES);

  private static final Drugs DRUGS =
      new Drugs() {
        @Override
        public List<String> components(String agent) {
          return List.of(agent.toLowerCase(Locale.ROOT).split("\\+"));
        }

        @Override
        public String classOf(String drug) {
          return drug.substring(0, 1).toUpperCase(Locale.ROOT);
        }

        @Override
        public boolean isOfClass(String drug, String drugClass) {
          return drugClass.equals(classOf(drug));
        }

        @Override
        public boolean isClass(String drugClass) {
          return drugClass.matches("[A-Z]");
        }
      };

  private static final Derivations NOTHING_FOLLOWS = (profile, facts, courses, on) -> Map.of();

  private static final String HEAD =
      """
      id: test.criterion
      version: 3
      title: A criterion
      conditions: [epilepsy]
      citation: {text: "Kwan P et al. Definition. Epilepsia 2010", year: 2010, url: https://example.org}
      confidence: H
      """;

  private static final String OUTCOMES =
      """
      outcomes:
        - {when: RULE, status: REFRACTORY, stage: resistant, says: It is resistant.}
        - {status: NOT_REFRACTORY, says: It is not.}
      """;

  @TempDir Path folder;

  @BeforeEach
  void vocabulary() throws IOException {
    write("common.yaml", "parameters: {adultYears: {value: 18, unit: years, source: common}}\n");
    write(
        "vocabulary.yaml",
        """
        facts:
          diagnosisConfirmed: {label: diagnosis confirmed, clinical: Dx confirmed, type: flag, absent: true}
          level: {label: level, type: number, unit: mg, question: "What is the level?"}
          other: {label: other, type: number}
          kind: {label: kind, type: code, codes: [mild, severe, worst, x, a1]}
          mic.*: {label: MIC, type: number}
          detail: {label: detail, type: flag, onlyIf: level}
        treatments:
          class: {label: class, type: text}
          components: {label: components, type: list}
          componentsStoppedForToxicity: {label: stopped, type: list}
          doseAdequate: {label: adequate, type: flag}
          doseMgPerDay: {label: daily dose, type: number, unit: mg, question: "What dose of {agent}?"}
          outcome: {label: outcome, type: code, codes: [worse, improved]}
          pctImprovement: {label: improvement, type: number}
          weeks: {label: time, type: number, unit: weeks}
        """);
    Files.createDirectory(folder.resolve("tables"));
    write(
        "tables/doses.csv",
        """
        drug,target,family,note,source
        a1,100,alpha,,WHO 2026
        b1,10,beta,,
        A,,alpha,,
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private CriterionPack pack(String body) throws IOException {
    write("test.criterion.yaml", HEAD + body);
    return CriteriaLibrary.load(folder, Knowledge.all().terminology()).packs().getFirst();
  }

  private CriterionAssessment assess(String body, String profile) throws IOException {
    write("test.criterion.yaml", HEAD + body);
    return new RefractoryEvaluator(
            CriteriaLibrary.load(folder, Knowledge.all().terminology()), DRUGS, NOTHING_FOLLOWS)
        .assess(
            JSON.readValue(profile, PatientProfile.class),
            List.of("epilepsy"),
            LocalDate.of(2026, 11, 1),
            Stringency.STANDARD)
        .getFirst();
  }

  private static String outcomes(String rule) {
    return OUTCOMES.replace("RULE", rule);
  }

  /** What each rule says of a profile; the parameter {@code bound} is 5, 7 where read strictly. */
  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {fact: level, atLeast: 5}                                  | {'facts': {'level': 5}}                  | REFRACTORY
          {fact: level, moreThan: 5}                                 | {'facts': {'level': 5}}                  | NOT_REFRACTORY
          {fact: level, atMost: $bound}                              | {'facts': {'level': 5}}                  | REFRACTORY
          {fact: level, lessThan: $bound}                            | {'facts': {'level': 5}}                  | NOT_REFRACTORY
          {fact: level, atLeast: 5, lessThan: 9}                     | {'facts': {'level': 9}}                  | NOT_REFRACTORY
          {fact: level, atLeast: 5, ifNotStated: true}               | {}                                       | REFRACTORY
          {fact: level, atLeast: 5, ifNotStated: false}              | {}                                       | NOT_REFRACTORY
          {fact: level, atLeast: 5}                                  | {}                                       | INDETERMINATE
          {fact: diagnosisConfirmed, is: true}                       | {}                                       | REFRACTORY
          {fact: mic.oxacillin, atLeast: 4}                          | {'facts': {'mic': {'oxacillin': 8}}}     | REFRACTORY
          {fact: kind, is: [severe, worst]}                          | {'facts': {'kind': 'SEVERE'}}            | REFRACTORY
          {fact: kind, says: [sev], unlessItSays: [mi]}              | {'facts': {'kind': 'mild'}}              | NOT_REFRACTORY
          {fact: kind, says: [sev], unlessItSays: [mi]}              | {'facts': {'kind': 'x'}}                 | INDETERMINATE
          {notStated: {fact: level}}                                 | {'facts': {'level': null}}               | REFRACTORY
          {all: [high, {fact: kind, is: mild}]}                      | {'facts': {'level': 5, 'kind': 'mild'}}  | REFRACTORY
          {all: [high, {fact: kind, is: mild}]}                      | {'facts': {'level': 5, 'kind': 'x'}}     | NOT_REFRACTORY
          {any: [high, {fact: kind, is: mild}]}                      | {'facts': {'level': 1, 'kind': 'mild'}}  | REFRACTORY
          {not: high}                                                | {'facts': {'level': 1}}                  | REFRACTORY
          {not: {rule: high}}                                        | {'facts': {'level': 9}}                  | NOT_REFRACTORY
          {certainly: high}                                          | {}                                       | NOT_REFRACTORY
          {some: {count: 2, of: [high, high, {fact: kind, is: x}]}}  | {'facts': {'level': 5}}                  | REFRACTORY
          {some: {count: 3, of: [high, high, {fact: kind, is: x}]}}  | {'facts': {'level': 5}}                  | INDETERMINATE
          {parameter: $switch, is: true}                             | {}                                       | REFRACTORY
          {value: twice, atLeast: 10}                                | {'facts': {'level': 5}}                  | REFRACTORY
          {firstKnown: [{fact: other}, {fact: level}], atLeast: 5}   | {'facts': {'level': 5}}                  | REFRACTORY
          {sum: [{fact: level}, {fact: other}], is: 7}               | {'facts': {'level': 5, 'other': 2}}      | REFRACTORY
          {difference: [{fact: level}, {fact: other}], is: 3}        | {'facts': {'level': 5, 'other': 2}}      | REFRACTORY
          {times: [{fact: level}, {fact: other}], is: 10}            | {'facts': {'level': 5, 'other': 2}}      | REFRACTORY
          {ratio: [{fact: level}, {fact: other}], is: 2.5}           | {'facts': {'level': 5, 'other': 2}}      | REFRACTORY
          {max: [{fact: level}, {fact: other}], is: 5}               | {'facts': {'level': 5, 'other': 2}}      | REFRACTORY
          {min: [{fact: level}, {fact: other}], is: 2}               | {'facts': {'level': 5, 'other': 2}}      | REFRACTORY
          {lookup: {table: doses, column: family, key: {fact: kind}, words: dose}, is: alpha} | {'facts': {'kind': 'a1'}}    | REFRACTORY
          {lookup: {table: doses, column: $column, key: {fact: kind}, words: dose}, is: 100}  | {'facts': {'kind': 'a1'}}    | REFRACTORY
          {choose: {words: points, first: [{when: high, then: 2}, {then: 1}]}, is: 2}     | {'facts': {'level': 5}} | REFRACTORY
          {choose: {words: points, first: [{when: high, then: 2}, {then: 1}]}, is: 1}     | {'facts': {'level': 4}} | REFRACTORY
          {ageBelow: 18}                                             | {'age': 17}                              | REFRACTORY
          {anyTreatment: {field: outcome, is: worse}}                | {'treatments': [{'outcome': 'worse'}, {'outcome': 'improved'}]} | REFRACTORY
          {latestTreatment: {field: outcome, is: worse}}             | {'treatments': [{'outcome': 'worse'}, {'outcome': 'improved'}]} | NOT_REFRACTORY
          {anyTreatment: {all: [{line: first}, {field: outcome, is: worse}]}}  | {'treatments': [{'outcome': 'worse'}, {'outcome': 'improved'}]} | REFRACTORY
          {anyTreatment: {all: [{line: latest}, {field: outcome, is: worse}]}} | {'treatments': [{'outcome': 'worse'}, {'outcome': 'improved'}]} | NOT_REFRACTORY
          {anyTreatment: {everyDrugIn: doses}}                       | {'treatments': [{'agent': 'a1+b1'}]}     | REFRACTORY
          {anyTreatment: {everyDrugIn: doses}}                       | {'treatments': [{'agent': 'a1+c1'}]}     | NOT_REFRACTORY
          {anyTreatment: {drug: the drug, is: a1}}                   | {'treatments': [{'agent': 'A1'}]}        | REFRACTORY
          {anyTreatment: {ofFamily: {table: doses, column: family}}} | {'treatments': [{'agent': 'a1'}]}        | REFRACTORY
          {anyTreatment: {ofFamily: {table: doses, column: family, names: beta}}} | {'treatments': [{'agent': 'a1'}]} | NOT_REFRACTORY
          {anyTreatment: {adequateDose: {table: doses, column: target, times: 0.5}}} | {'treatments': [{'agent': 'a1', 'doseMgPerDay': 50}]} | REFRACTORY
          {anyTreatment: {adequateDose: {table: doses, column: $column, times: 0.5}}} | {'age': 17, 'treatments': [{'agent': 'a1', 'doseMgPerDay': 50}]} | INDETERMINATE
          {anyTreatment: {improvementBelow: 50, percent: pctImprovement, outcome: outcome, failing: [worse], responding: [improved], contradicting: [worse]}} | {'treatments': [{'pctImprovement': 49}]} | REFRACTORY
          {anyTreatment: {improvementBelow: 50, percent: pctImprovement, outcome: outcome, failing: [worse], responding: [improved], contradicting: [worse]}} | {'treatments': [{'outcome': 'improved'}]} | NOT_REFRACTORY
          {anyTreatment: {improvementBelow: 50, percent: pctImprovement, outcome: outcome, failing: [worse], responding: [improved], contradicting: [worse]}} | {'treatments': [{'outcome': 'worse', 'pctImprovement': 60}]} | INDETERMINATE
          {countTreatments: {where: {field: outcome, is: worse}, distinct: drugs, words: failed}, atLeast: 2}  | {'treatments': [{'agent': 'a1', 'outcome': 'worse'}, {'agent': 'a1', 'outcome': 'worse'}]} | NOT_REFRACTORY
          {countTreatments: {where: {field: outcome, is: worse}, distinct: line, words: failed}, atLeast: 2}   | {'treatments': [{'agent': 'a1', 'outcome': 'worse'}, {'agent': 'a1', 'outcome': 'worse'}]} | REFRACTORY
          {countTreatments: {where: {field: outcome, is: worse}, distinct: {table: doses, column: family}, words: failed}, atLeast: 2} | {'treatments': [{'agent': 'a1', 'outcome': 'worse'}, {'agent': 'b1', 'outcome': 'worse'}]} | REFRACTORY
          """)
  void rulesAndTerms(String rule, String profile, RefractoryStatus status) throws IOException {
    assertThat(assess(NAMES + outcomes(rule), profile).status()).isEqualTo(status);
  }

  private static final String NAMES =
      """
      parameters:
        bound: {value: 5, strict: 7, lenient: 5, unit: mg, source: "Kwan 2010, table", convention: true}
        switch: {value: true, source: Kwan 2010}
        column: {value: target, source: Kwan 2010}
      rules:
        high: {fact: level, atLeast: 5}
      values:
        twice: {times: [2, {fact: level}]}
      caveats:
        - code: everyNameIsUsed
          when: {all: [high, {value: twice, atLeast: $bound}, {parameter: $switch, is: true}, {lookup: {table: doses, column: $column, key: {fact: kind}, words: dose}, is: 100}]}
          text: Every name is used.
      """;

  @Test
  void headParametersAndDefinitions() throws IOException {
    CriterionPack pack = pack(NAMES + outcomes("high") + "ruleOut: [poor adherence]\n");
    assertThat(pack.id()).isEqualTo("test.criterion");
    assertThat(pack.version()).isEqualTo(3);
    assertThat(pack.title()).isEqualTo("A criterion");
    assertThat(pack.conditions()).containsExactly("epilepsy");
    assertThat(pack.exceptConditions()).isEmpty();
    assertThat(pack.confidence()).isEqualTo("H");
    assertThat(pack.ruleOut()).containsExactly("poor adherence");
    assertThat(pack.citation())
        .isEqualTo(
            new Citation("Kwan P et al. Definition. Epilepsia 2010", 2010, "https://example.org"));
    assertThat(pack.parameters())
        .contains(
            new Parameter(
                "bound",
                Value.of(5),
                Value.of(7),
                Value.of(5),
                "mg",
                "Kwan 2010, table",
                true,
                Map.of()),
            new Parameter(
                "switch",
                new Value.Flag(true),
                new Value.Flag(true),
                new Value.Flag(true),
                null,
                "Kwan 2010",
                false,
                Map.of()));
    assertThat(pack.namedRules()).isEqualTo(1);
    assertThat(pack.definitions())
        .extracting(Definition::name, definition -> definition.meaning().plain())
        .containsExactly(
            tuple("high", "the level is at least 5 mg"),
            tuple("twice", "the product of 2 and the level"));
    assertThat(pack.adequateCount()).isNull();
    assertThat(pack.treatments()).isNull();
  }

  @Test
  void readsStrictlyWhereAsked() throws IOException {
    write("test.criterion.yaml", HEAD + NAMES + outcomes("{fact: level, atLeast: $bound}"));
    CriteriaLibrary library = CriteriaLibrary.load(folder, Knowledge.all().terminology());
    PatientProfile profile = JSON.readValue("{'facts': {'level': 6}}", PatientProfile.class);
    RefractoryEvaluator evaluator = new RefractoryEvaluator(library, DRUGS, NOTHING_FOLLOWS);
    LocalDate today = LocalDate.of(2026, 11, 1);
    assertThat(evaluator.assess(profile, List.of("epilepsy"), today, Stringency.STRICT))
        .extracting(CriterionAssessment::status)
        .containsExactly(NOT_REFRACTORY);
    assertThat(evaluator.assess(profile, List.of("epilepsy"), today, Stringency.LENIENT))
        .extracting(CriterionAssessment::status)
        .containsExactly(REFRACTORY);
    assertThat(evaluator.assess(profile, List.of("migraine"), today, Stringency.STANDARD))
        .isEmpty();
  }

  private static final String TREATMENTS =
      """
      parameters:
        two: {value: 2, source: Kwan 2010}
      treatments:
        key: drugs
        considered: {not: {anyDrugOf: [A, SSRI]}}
        adequate: {field: weeks, atLeast: 4}
        failed: {field: outcome, is: worse}
        category: {choose: {words: category, first: [{when: failed, then: 2B}, {then: 3A}]}}
      values:
        lines: {countTreatments: {where: {all: [considered, failed]}, distinct: line, words: lines}}
      outcomes:
        - when: {countTreatments: {where: {all: [considered, adequate, failed]}, distinct: drugs, words: failed trials}, atLeast: $two}
          status: REFRACTORY
          stage: failed_lines={lines}
          says: Two have failed.
        - {status: NOT_REFRACTORY, says: Fewer have failed.}
      stageWhileOpen: undefined
      """;

  private static final String HISTORY =
      "{'treatments': [{'id': 't1', 'agent': 'a1', 'weeks': 8, 'outcome': 'worse'},"
          + "{'id': 't2', 'agent': 'b1', 'weeks': 8, 'outcome': 'worse'},"
          + "{'id': 't3', 'agent': 'b2', 'weeks': 2, 'outcome': 'improved'}%s]}";

  @Test
  void treatmentsAreJudgedAndCounted() throws IOException {
    CriterionAssessment found = assess(TREATMENTS, HISTORY.formatted(""));
    assertThat(found.adequateTrialCount()).isEqualTo(1);
    assertThat(found.failedCount()).isEqualTo(1);
    assertThat(found.status()).isEqualTo(NOT_REFRACTORY);
    assertThat(found.stage()).isNull();
    assertThat(found.missing()).isEmpty();
    assertThat(found.treatments())
        .extracting(TreatmentJudgement::id, TreatmentJudgement::category)
        .containsExactly(tuple("t1", null), tuple("t2", "2B"), tuple("t3", "3A"));
  }

  @Test
  void aStageHoldsValuesAndStandsForTheOpen() throws IOException {
    CriterionAssessment two =
        assess(
            TREATMENTS,
            HISTORY.formatted(", {'id': 't4', 'agent': 'b4', 'weeks': 4, 'outcome': 'worse'}"));
    assertThat(two.status()).isEqualTo(REFRACTORY);
    assertThat(two.stage()).isEqualTo("failed_lines=2");
    CriterionAssessment open =
        assess(TREATMENTS, HISTORY.formatted(", {'id': 't4', 'agent': 'b4', 'outcome': 'worse'}"));
    assertThat(open.status()).isEqualTo(INDETERMINATE);
    assertThat(open.stage()).isEqualTo("undefined");
    assertThat(open.missing()).containsExactly("treatments.t4.weeks");
    assertThat(open.questions())
        .containsExactly(
            new MissingFact(
                "treatments.t4.weeks", "What is known of: time?", List.of("status", "stage")));
  }

  @Test
  void aQuestionNamesTheTreatment() throws IOException {
    CriterionAssessment open =
        assess(
            outcomes("{anyTreatment: {adequateDose: {table: doses, column: target, times: 1}}}"),
            "{'treatments': [{'id': 't1', 'agent': 'a1'}]}");
    assertThat(open.questions())
        .extracting(MissingFact::question)
        .containsExactly("What dose of a1?");
  }

  @Test
  void anUnknownHistoryIsAskedFor() throws IOException {
    CriterionAssessment open = assess(TREATMENTS, "{}");
    assertThat(open.missing()).containsExactly("treatments");
    assertThat(open.questions().getFirst().question())
        .startsWith("Which treatments have been taken");
  }

  @Test
  void aDetailIsAskedOnlyOnceItsParentIsKnown() throws IOException {
    String both = outcomes("{all: [{fact: level, atLeast: 5}, {fact: detail, is: true}]}");
    assertThat(assess(both, "{}").missing()).containsExactly("facts.level");
    assertThat(assess(both, "{'facts': {'level': 6}}").missing()).containsExactly("facts.detail");
    assertThat(assess(both, "{'facts': {'level': 4}}").missing()).isEmpty();
  }

  @Test
  void whatCannotChangeTheVerdictIsNotAsked() throws IOException {
    String twice =
        outcomes(
            "{some: {count: 2, of: [{fact: level, atLeast: 5}, {fact: other, atLeast: 5}, {fact: kind, is: mild}]}}");
    assertThat(assess(twice, "{'facts': {'level': 5}}").missing())
        .containsExactlyInAnyOrder("facts.other", "facts.kind");
    assertThat(assess(twice, "{'facts': {'level': 5, 'other': 5}}").missing()).isEmpty();
    String tautology =
        outcomes("{any: [{fact: level, atLeast: 5}, {not: {fact: level, atLeast: 5}}]}");
    assertThat(assess(tautology, "{}").missing()).isEmpty();
  }

  @Test
  void caveatsAndFactsToReassess() throws IOException {
    String tooEarly =
        """
        outcomes:
          - when: {fact: level, lessThan: 5}
            status: INDETERMINATE
            says: Too early.
            reassess: [{fact: level}, {fact: other, when: {fact: other, atLeast: 1}}]
          - {status: NOT_REFRACTORY, says: It is not.}
        caveats:
          - {code: low, when: {fact: level, lessThan: 3}, text: It is low.}
          - {code: kind, when: {fact: kind, is: mild}, text: It is mild.}
        """;
    CriterionAssessment found = assess(tooEarly, "{'facts': {'level': 2, 'other': 0}}");
    assertThat(found.missing()).containsExactly("reassess:facts.level");
    assertThat(found.caveats()).containsExactly(new Caveat("low", "It is low."));
    assertThat(assess(tooEarly, "{'facts': {'level': 9}}").missing()).isEmpty();
  }

  @Test
  void oneCriterionBuildsOnAnother() throws IOException {
    write("test.base.yaml", HEAD.replace("test.criterion", "test.base") + NAMES + outcomes("high"));
    write(
        "test.criterion.yaml",
        """
        id: test.criterion
        version: 1
        title: Stricter
        basedOn: test.base
        exceptConditions: [focal-epilepsy]
        absent: {level: 9}
        rules: {high: {fact: level, atLeast: $bound}}
        parameters: {bound: {value: 8, source: ours}}
        """
            + outcomes("high"));
    CriteriaLibrary library = CriteriaLibrary.load(folder, Knowledge.all().terminology());
    assertThat(library.packs())
        .extracting(CriterionPack::id)
        .containsExactly("test.base", "test.criterion");
    assertThat(library.forConditions(List.of("focal-epilepsy", "epilepsy"), Stringency.STANDARD))
        .extracting(CriterionPack::id)
        .containsExactly("test.base");
    PatientProfile silent = JSON.readValue("{}", PatientProfile.class);
    assertThat(
            new RefractoryEvaluator(library, DRUGS, NOTHING_FOLLOWS)
                .assess(
                    silent, List.of("epilepsy"), LocalDate.of(2026, 11, 1), Stringency.STANDARD))
        .extracting(CriterionAssessment::status)
        .containsExactly(INDETERMINATE, REFRACTORY);
  }

  /** Each mistake is answered with its line and what was expected. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {fact: nonsense, is: 1}                       | :8: 'nonsense' is not a fact of the vocabulary
          {field: nonsense, is: 1}                      | :8: 'nonsense' is not a treatment field of the vocabulary
          {fact: level}                                 | :8: expected a comparison: is, says, or one of
          {nonsense: 1}                                 | :8: expected a rule, found 'nonsense'
          nonsense                                      | :8: no rule is called 'nonsense'
          {value: nonsense, is: 1}                      | :8: no value is called 'nonsense'
          {fact: level, atLeast: $nonsense}             | :8: no parameter is called 'nonsense'
          {fact: level, atLeast: {nonsense: 1}}         | :8: expected a term, found
          {all: 5}                                      | :8: expected a list
          {some: {count: many, of: [{fact: level, is: 1}]}}             | :8: expected a whole number from 1 to 1, found many
          {some: {of: [{fact: level, is: 1}]}}                          | :8: expected an entry 'count'
          {line: last}                                  | :8: expected first or latest
          {fact: level, atLeast: 1, ifNotStated: maybe} | :8: expected true or false, found 'maybe'
          {everyDrugIn: nonsense}                       | :8: no table is called 'nonsense'
          {adequateDose: {table: doses, column: target, times: 1, share: 2}} | :8: unknown entry 'share'
          {countTreatments: {where: {fact: level, is: 1}, distinct: nonsense, words: x}, is: 1} | :8: expected one of [
          {fact: [level], is: 1}                        | :8: expected a plain value
          """)
  void mistakesInRules(String rule, String message) {
    assertThatThrownBy(() -> pack(outcomes(rule)))
        .isInstanceOf(PackError.class)
        .hasMessageContaining("test.criterion.yaml" + message);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          outcomes: [{status: MAYBE, says: x}]                              | :7: expected one of [
          outcomes: [{when: {ageBelow: 1}, status: REFRACTORY, says: x}]    | :7: expected a last outcome without 'when'
          outcomes: [{status: REFRACTORY}]                                  | :7: expected an entry 'says'
          outcomes: {status: REFRACTORY}                                    | :7: expected a list
          outcome: []                                                       | :7: unknown entry 'outcome'
          basedOn: nonsense                                                 | :7: no criterion is called 'nonsense'
          rules: [a]                                                        | :7: expected a mapping
          version: 2                                                        | 'version' is given twice
          rules: {a: [}                                                     | :7:
          """)
  void mistakesInFiles(String body, String message) {
    assertThatThrownBy(() -> pack(body))
        .isInstanceOf(PackError.class)
        .hasMessageContaining("test.criterion.yaml")
        .hasMessageContaining(message);
  }

  @Test
  void anEmptyFileIsAMistake() {
    assertThatThrownBy(
            () -> {
              write("test.criterion.yaml", "");
              CriteriaLibrary.load(folder, Knowledge.all().terminology());
            })
        .isInstanceOf(PackError.class)
        .hasMessage("test.criterion.yaml:1: expected content, found an empty file");
  }
}
