package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextline.search.TrecEvaluation.Scores;

/** Hand-computed cases. */
class TrecEvaluationTest {

  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void scoresOneTopic() {
    Scores scores =
        new TrecEvaluation()
            .judge("t", "A", 2)
            .judge("t", "B", 1)
            .judge("t", "C", 0)
            .judge("t", "D", 2)
            .rank("t", "C")
            .rank("t", "unjudged")
            .rank("t", "B")
            .rank("t", "A")
            .topic("t");

    double dcg = 1 / 2.0 + 2 / log2(5);
    double ideal = 2 + 2 / log2(3) + 1 / 2.0;
    assertThat(scores.ndcg10()).isCloseTo(dcg / ideal, EXACT);
    assertThat(scores.p10Eligible()).isCloseTo(0.1, EXACT);
    assertThat(scores.p10Relevant()).isCloseTo(0.2, EXACT);
    assertThat(scores.r100Eligible()).isCloseTo(1 / 2.0, EXACT);
    assertThat(scores.r100Relevant()).isCloseTo(2 / 3.0, EXACT);
    assertThat(scores.mrrEligible()).isCloseTo(1 / 4.0, EXACT);
    assertThat(scores.mrrRelevant()).isCloseTo(1 / 3.0, EXACT);
  }

  @Test
  void aPerfectRankingScoresOneEvenWithFewerThanTenTrials() {
    Scores scores =
        new TrecEvaluation()
            .judge("t", "A", 2)
            .judge("t", "B", 1)
            .rank("t", "A")
            .rank("t", "B")
            .topic("t");

    assertThat(scores.ndcg10()).isCloseTo(1, EXACT);
    assertThat(scores.p10Relevant()).isCloseTo(0.2, EXACT);
  }

  @Test
  void onlyTheFirstTenAndHundredCountButTheReciprocalRankLooksFurther() {
    TrecEvaluation evaluation = new TrecEvaluation().judge("t", "A", 1).judge("t", "B", 2);
    for (int i = 0; i < 10; i++) {
      evaluation.rank("t", "x" + i);
    }
    evaluation.rank("t", "A");
    for (int i = 10; i < 99; i++) {
      evaluation.rank("t", "x" + i);
    }
    evaluation.rank("t", "B");

    Scores scores = evaluation.topic("t");

    assertThat(scores.ndcg10()).isZero();
    assertThat(scores.p10Relevant()).isZero();
    assertThat(scores.r100Relevant()).isCloseTo(0.5, EXACT);
    assertThat(scores.r100Eligible()).isZero();
    assertThat(scores.mrrRelevant()).isCloseTo(1 / 11.0, EXACT);
    assertThat(scores.mrrEligible()).isCloseTo(1 / 101.0, EXACT);
  }

  @Test
  void meansLeaveOutTopicsThatCouldNotScoreAndCountTopicsThatWereNotRanked() {
    Scores mean =
        new TrecEvaluation()
            .judge("nothing relevant", "A", 0)
            .rank("nothing relevant", "A")
            .judge("only excluded", "A", 1)
            .rank("only excluded", "A")
            .judge("eligible", "A", 2)
            .rank("eligible", "A")
            .judge("not ranked", "A", 2)
            .mean();

    assertThat(mean.ndcg10()).isCloseTo(2 / 3.0, EXACT);
    assertThat(mean.mrrRelevant()).isCloseTo(2 / 3.0, EXACT);
    assertThat(mean.mrrEligible()).isCloseTo(1 / 2.0, EXACT);
    assertThat(mean.r100Eligible()).isCloseTo(1 / 2.0, EXACT);
    assertThat(mean.p10Eligible()).isCloseTo(0.1 / 3, EXACT);
  }

  @Test
  void readsJudgementsAndRunFromFiles(@TempDir Path folder) throws IOException {
    Path qrels =
        Files.write(folder.resolve("qrels.tsv"), List.of("topicId\tnctId\trel", "t\tA\t2"));
    Path run =
        Files.write(folder.resolve("run.txt"), List.of("t Q0 B 1 3.5 tag", "t Q0 A 2 1.5 tag"));

    assertThat(TrecEvaluation.of(qrels, run).mean().mrrEligible()).isCloseTo(0.5, EXACT);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
