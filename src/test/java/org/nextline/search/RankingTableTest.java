package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.search.TrecEvaluation.Scores;
import org.nextline.testing.SharedData;

/**
 * Plain BM25 on the judged sets against the figures given with them ("BM25 main"). With {@code
 * -Dnextline.ranking-table=true} it prints the table of the README.
 */
class RankingTableTest {

  private static final double TOLERANCE = 0.02;
  private static final int WHOLE_CORPUS = Integer.MAX_VALUE;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "sigir2016, 0.096, 0.258",
    "trec2021,  0.230, 0.421",
    "trec2022,  0.251, 0.364",
    "trec2023,  0.508, 0.591"
  })
  void reachesTheGivenFigures(String set, double wholeCollection, double judgedOnly)
      throws IOException {
    Path trials = SharedData.folder(set).resolve("trials.jsonl.gz");

    Scores whole = scores(set, trials, Optional.empty());
    Scores judged = scores(set, trials, Optional.of(qrels(set)));

    print(set, "(i) whole collection", whole);
    print(set, "(ii) judged trials only", judged);
    assertThat(whole.ndcg10()).isBetween(wholeCollection - TOLERANCE, wholeCollection + TOLERANCE);
    assertThat(judged.ndcg10()).isBetween(judgedOnly - TOLERANCE, judgedOnly + TOLERANCE);
  }

  @ParameterizedTest
  @CsvSource({"sigir2016, 0.045", "trec2021, 0.190", "trec2022, 0.204", "trec2023, 0.488"})
  void reachesTheGivenFiguresAmongAllTrials(String set, double given) throws IOException {
    assumeTrue(isTableWanted(), "skipped: takes a minute; ask for it with the ranking table");
    Path trials = SharedData.folder("registry-union").resolve("trials.jsonl.gz");

    Scores union = scores(set, trials, Optional.empty());

    print(set, "(i-b) all 29,883 trials", union);
    assertThat(union.ndcg10()).isBetween(given - TOLERANCE, given + TOLERANCE);
  }

  private Scores scores(String set, Path trials, Optional<Path> judged) throws IOException {
    Path run = folder.resolve("run.txt");
    Path topics = SharedData.folder(set).resolve("topics.jsonl");
    int unusable = new CorpusRanker(WHOLE_CORPUS, message -> {}).rank(trials, topics, run, judged);
    assertThat(unusable).isZero();
    return TrecEvaluation.of(qrels(set), run).mean();
  }

  private static Path qrels(String set) {
    return SharedData.folder(set).resolve("qrels.tsv");
  }

  private static boolean isTableWanted() {
    return Boolean.getBoolean("nextline.ranking-table");
  }

  private static void print(String set, String setting, Scores scores) {
    if (isTableWanted()) {
      List<Double> figures = scores.inTableOrder();
      System.out.println(
          figures.stream()
              .map(figure -> String.format(Locale.ROOT, "%.3f", figure))
              .collect(Collectors.joining(" | ", "| " + set + " | " + setting + " | ", " |")));
    }
  }
}
