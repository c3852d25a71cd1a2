package org.nextline.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.nextline.search.CorpusIndex.Ranked;

/** Ranks a corpus of trials for a list of topics and writes a TREC run file. */
public final class CorpusRanker {

  /** Trials written for a topic where the caller does not say. */
  public static final int DEFAULT_DEPTH = 1000;

  private static final String TAG = "nextline-bm25";

  private final int depth;
  private final Consumer<String> messages;

  /** A line of the topics file. */
  record Topic(String id, String text) {

    Topic {
      if (id == null || id.isBlank() || text == null) {
        throw new IllegalArgumentException("a topic needs an id and a text");
      }
    }
  }

  /**
   * @param depth most trials for a topic, at least 1
   * @param messages receives progress, and each line that could not be used with its number
   */
  public CorpusRanker(int depth, Consumer<String> messages) {
    if (depth < 1) {
      throw new IllegalArgumentException("depth must be at least 1");
    }
    this.depth = depth;
    this.messages = messages;
  }

  /**
   * Writes {@code topic Q0 docno rank score tag} lines, for each topic by score descending, then by
   * docno.
   *
   * @param corpus lines of {@code {nctId, title, summary, eligibilityText}}, plain or {@code .gz}
   * @param topics lines of {@code {id, text}}
   * @param judged lines of topic, docno and label; where given, each topic ranks exactly its own
   *     judged trials, with score 0 where no word is shared
   * @return how many lines could not be used
   * @throws IOException where a file cannot be read or written at all
   */
  public int rank(Path corpus, Path topics, Path run, Optional<Path> judged) throws IOException {
    Problems problems = new Problems(messages);
    Map<String, Set<String>> judgedByTopic = new HashMap<>();
    if (judged.isPresent()) {
      readJudged(judged.get(), judgedByTopic, problems);
    }
    try (CorpusIndex index = new CorpusIndex(corpus, problems);
        BufferedWriter out = Files.newBufferedWriter(run)) {
      messages.accept("indexed " + index.size() + " trials");
      int[] ranked = {0};
      JsonLines.objects(
          topics,
          Topic.class,
          problems,
          topic -> {
            write(
                topic.id(),
                judged.isPresent()
                    ? index.rankOnly(
                        judgedByTopic.getOrDefault(topic.id(), Set.of()), topic.text(), depth)
                    : index.rank(topic.text(), depth),
                out);
            ranked[0]++;
          });
      messages.accept("ranked " + ranked[0] + " topics");
    }
    return problems.count();
  }

  private static void readJudged(
      Path file, Map<String, Set<String>> judgedByTopic, Problems problems) throws IOException {
    JsonLines.lines(
        file,
        (number, line) -> {
          String[] columns = line.strip().split("\\s+");
          if (number == 1 && columns[0].equals("topicId")) {
            return;
          }
          if (columns.length != 3) {
            problems.add(file, number, "expected a topic, a docno and a label");
            return;
          }
          judgedByTopic.computeIfAbsent(columns[0], topic -> new TreeSet<>()).add(columns[1]);
        });
  }

  private static void write(String topic, List<Ranked> ranking, BufferedWriter out)
      throws IOException {
    for (int i = 0; i < ranking.size(); i++) {
      Ranked trial = ranking.get(i);
      out.write(
          String.join(
              " ",
              topic,
              "Q0",
              trial.id(),
              Integer.toString(i + 1),
              Float.toString(trial.score()),
              TAG));
      out.newLine();
    }
  }
}
