package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nextline.testing.AssessmentExamples;
import org.nextline.testing.AssessmentExamples.Judged;
import org.nextline.testing.Knowledge;
import org.nextline.testing.SharedData;

/** Every sentence of every worked case reads like a sentence and not like a program. */
class ExplanationWordingTest {

  private static final Path CASES = Path.of("src/test/resources/refractory");
  private static final Pattern CODE =
      Pattern.compile(
          "null|UNKNOWN|Infinity|[{}$]|\\byes is|\\bno is|[a-z]_[a-z]|  | ,| ;|;;| \\.$|: *\\.|Refractory \\(refractory\\)");
  private static final Pattern CAMEL =
      Pattern.compile("(?<![\\w-])[a-z]{3,}[A-Z][a-z]|Component\\[");
  private static final Pattern ONE_OF_MANY =
      Pattern.compile("\\b1 (weeks|months|days|cycles|sessions|hours|years|classes|drugs)\\b");

  /** The rest of a clinical sentence: its sources. */
  private static final Pattern SOURCES = Pattern.compile(" \\[[^\\[\\]]+]$");

  @TestFactory
  Stream<DynamicTest> cases() {
    return Stream.of(
            SharedData.assessmentExamples(),
            CASES.resolve("cases-hard.json"),
            CASES.resolve("cases-cancer.json"),
            CASES.resolve("cases-psychiatry-and-infection.json"),
            CASES.resolve("cases-specialties.json"))
        .flatMap(AssessmentExamples::profiles)
        .map(judged -> DynamicTest.dynamicTest(judged.id(), () -> check(judged)));
  }

  private static void check(Judged judged) {
    CriterionAssessment found =
        Knowledge.assess(judged.profile(), judged.criterion(), Stringency.STANDARD);
    assertThat(found.explanation()).isNotEmpty().doesNotHaveDuplicates();
    for (String sentence : sentences(found)) {
      assertThat(sentence).endsWith(".").doesNotEndWith("..");
      assertThat(Character.isLowerCase(sentence.charAt(0))).as(sentence).isFalse();
      assertThat(sentence).doesNotContainPattern(CODE).doesNotContainPattern(CAMEL);
      assertThat(sentence).doesNotContainPattern(ONE_OF_MANY);
    }
    found.explanation().forEach(said -> assertThat(said.plain()).doesNotContain("["));
    assertThat(found.explanation().getFirst().clinical()).containsPattern(SOURCES);
  }

  private static List<String> sentences(CriterionAssessment found) {
    List<String> sentences = new ArrayList<>();
    found
        .explanation()
        .forEach(said -> {
          sentences.add(said.plain());
          sentences.add(SOURCES.matcher(said.clinical()).replaceFirst(""));
        });
    found
        .treatments()
        .forEach(judgement -> {
          sentences.addAll(judgement.because());
          sentences.addAll(judgement.clinical());
        });
    return sentences;
  }
}
