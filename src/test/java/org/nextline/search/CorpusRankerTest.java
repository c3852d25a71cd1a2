package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextline.cli.RankCommand;
import picocli.CommandLine;

class CorpusRankerTest {

  private static final String CORPUS =
      """
      {"nctId": "NCT2", "title": "Epilepsy", "status": "RECRUITING"}
      {"nctId": "NCT1", "summary": "Epilepsy"}
      {"nctId": "NCT3", "title": "Epilepsy surgery", "eligibilityText": "epilepsy's course"}
      {"nctId": "NCT4", "title": "Depression"}
      """;

  @TempDir Path folder;
  private final List<String> messages = new ArrayList<>();

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int rank(String corpus, String topics, String judged) throws IOException {
    return new CorpusRanker(10, messages::add)
        .rank(
            file("corpus.jsonl", corpus),
            file("topics.jsonl", topics),
            folder.resolve("run.txt"),
            judged == null ? Optional.empty() : Optional.of(file("qrels.tsv", judged)));
  }

  private List<String[]> run() throws IOException {
    return Files.readAllLines(folder.resolve("run.txt")).stream()
        .map(line -> line.split(" "))
        .toList();
  }

  @Test
  void writesARunByScoreThenDocno() throws IOException {
    assertThat(rank(CORPUS, "{\"id\": \"t\", \"text\": \"The epilepsy surgery!\"}", null)).isZero();

    assertThat(run()).extracting(line -> line[2]).containsExactly("NCT3", "NCT1", "NCT2");
    assertThat(run()).extracting(line -> line[3]).containsExactly("1", "2", "3");
    assertThat(run()).allSatisfy(line -> assertThat(line).hasSize(6).contains("t", "Q0"));
    assertThat(run().get(1)[4]).isEqualTo(run().get(2)[4]);
  }

  @Test
  void ranksExactlyTheJudgedTrialsEvenThoseWithoutASharedWord() throws IOException {
    assertThat(
            rank(
                CORPUS,
                "{\"id\": \"t\", \"text\": \"epilepsy\"}\n{\"id\": \"u\", \"text\": \"x\"}",
                "topicId\tnctId\trel\nt\tNCT4\t0\nt\tNCT1\t2\n"))
        .isZero();

    assertThat(run()).extracting(line -> line[0] + line[2]).containsExactly("tNCT1", "tNCT4");
    assertThat(run().getLast()[4]).isEqualTo("0.0");
  }

  @Test
  void aWordSaidTwiceWeighsTwice() throws IOException {
    rank(CORPUS, "{\"id\": \"a\", \"text\": \"surgery\"}", null);
    float once = Float.parseFloat(run().getFirst()[4]);
    rank(CORPUS, "{\"id\": \"a\", \"text\": \"surgery, surgery\"}", null);
    assertThat(Float.parseFloat(run().getFirst()[4])).isEqualTo(2 * once);
  }

  @Test
  void namesEachLineThatCannotBeUsedAndRanksTheRestWithoutQuotingIt() throws IOException {
    int unusable =
        rank(
            "nonsense\n\n{\"title\": \"no id\"}\nnull\n[1]\n" + CORPUS + "{\"nctId\": \"NCT1\"}",
            "{\"id\": \"t\", \"text\": \"epilepsy\"}\n{\"id\": \"secret note",
            null);

    assertThat(unusable).isEqualTo(6);
    assertThat(run()).hasSize(3);
    assertThat(messages)
        .anyMatch(m -> m.contains("corpus.jsonl, line 1: no readable JSON object"))
        .anyMatch(m -> m.contains("corpus.jsonl, line 3: nctId is missing"))
        .anyMatch(m -> m.contains("corpus.jsonl, line 4: null"))
        .anyMatch(m -> m.contains("corpus.jsonl, line 5: no readable JSON object"))
        .anyMatch(m -> m.contains("corpus.jsonl, line 10: NCT1 stands on an earlier line"))
        .anyMatch(m -> m.contains("topics.jsonl, line 2: no readable JSON object"))
        .noneMatch(m -> m.contains("secret") || m.contains("nonsense"));
  }

  @Test
  void readsCompressedFiles() throws IOException {
    Path corpus = folder.resolve("corpus.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(corpus))) {
      out.write(CORPUS.getBytes(StandardCharsets.UTF_8));
    }
    Path topics = file("topics.jsonl", "{\"id\": \"t\", \"text\": \"depression\"}");

    new CorpusRanker(10, messages::add)
        .rank(corpus, topics, folder.resolve("run.txt"), Optional.empty());

    assertThat(run()).extracting(line -> line[2]).containsExactly("NCT4");
  }

  @Test
  void keepsToTheDepth() throws IOException {
    Path topics = file("topics.jsonl", "{\"id\": \"t\", \"text\": \"epilepsy\"}");
    new CorpusRanker(1, messages::add)
        .rank(file("c.jsonl", CORPUS), topics, folder.resolve("run.txt"), Optional.empty());

    assertThat(run()).hasSize(1);
  }

  @Test
  void theCommandAnswersWithItsExitStatus() throws IOException {
    Path corpus = file("corpus.jsonl", CORPUS);
    Path topics = file("topics.jsonl", "{\"id\": \"t\", \"text\": \"epilepsy\"}");
    Path broken = file("broken.jsonl", "{");

    assertThat(command(corpus, topics)).isZero();
    assertThat(command(broken, topics)).isEqualTo(1);
    assertThat(command(folder.resolve("absent"), topics)).isEqualTo(1);
    assertThat(command(corpus, topics, "--depth", "0")).isEqualTo(2);
  }

  private int command(Path corpus, Path topics, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--corpus",
                corpus.toString(),
                "--topics",
                topics.toString(),
                "--run",
                folder.resolve("run.txt").toString()));
    arguments.addAll(List.of(more));
    return new CommandLine(new RankCommand())
        .setErr(new PrintWriter(new StringWriter()))
        .execute(arguments.toArray(String[]::new));
  }
}
