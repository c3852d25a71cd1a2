package org.nextline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nextline.search.CorpusRanker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rank}: ranks a corpus for topics; needs neither the database nor the index. */
@Command(
    name = "rank",
    description = "Rank a corpus of trials for topics by plain BM25 and write a TREC run file.")
public class RankCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Option(
      names = "--corpus",
      required = true,
      description = "JSON lines of trials (nctId, title, summary, eligibilityText), plain or .gz")
  Path corpus;

  @Option(
      names = "--topics",
      required = true,
      description = "JSON lines of topics (id, text), plain or .gz")
  Path topics;

  @Option(names = "--run", required = true, description = "The run file to write")
  Path run;

  @Option(
      names = "--judged",
      description = "Judgements (topic, docno, label): rank only each topic's judged trials")
  Path judged;

  @Option(
      names = "--depth",
      defaultValue = "" + CorpusRanker.DEFAULT_DEPTH,
      description = "Most trials for a topic (default: ${DEFAULT-VALUE})")
  int depth;

  /** 0 where every line was handled, 1 otherwise. */
  @Override
  public Integer call() {
    if (depth < 1) {
      throw new ParameterException(spec.commandLine(), "--depth must be at least 1");
    }
    PrintWriter err = spec.commandLine().getErr();
    try {
      int unusable =
          new CorpusRanker(depth, err::println)
              .rank(corpus, topics, run, Optional.ofNullable(judged));
      return unusable == 0 ? 0 : 1;
    } catch (NoSuchFileException e) {
      err.println("rank: no such file or folder: " + e.getFile());
      return 1;
    } catch (IOException e) {
      err.println("rank: " + e);
      return 1;
    }
  }
}
