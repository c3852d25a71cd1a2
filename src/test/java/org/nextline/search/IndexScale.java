package org.nextline.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextline.catalog.TrialRecord;
import org.nextline.terminology.Terminology;

/**
 * Measures rebuilding, checking and searching on the largest real collection in a real PostgreSQL.
 * Arguments: the collection ({@code trials.jsonl.gz}), how many trials (more than there are: again
 * with other ids) and a folder for the index.
 */
final class IndexScale {

  private static final int WARM_UP = 200;
  private static final int ROUNDS = 1000;
  private static final List<String> CONDITIONS =
      List.of("epilepsy", "depression", "myeloma", "breast", "asthma", "solid-tumour", "cancer");

  private IndexScale() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[2]);
    Terminology terminology = Terminology.load(Path.of("seed-data/terminology"));
    try (TestCatalogue catalogue = new TestCatalogue();
        LocalIndex index =
            new LocalIndex(folder, catalogue.feed(), new TerminologyRecogniser(terminology))) {
      load(catalogue, Path.of(arguments[0]), Integer.parseInt(arguments[1]));
      for (int i = 0; i < 3; i++) {
        rebuild(index);
      }
      System.out.printf("index on disk: %.1f MB%n", size(folder) / 1e6);
      timed("catch-up without changes", index::catchUp);
      ConsistencyCheck check = new ConsistencyCheck(index, catalogue.feed());
      timed("comparing count and digest", check::glance);
      timed("comparing trial by trial", check::compare);
      System.out.println(check.compare().sentence());
      TrialSearch search = new TrialSearch(index);
      for (String condition : CONDITIONS) {
        measure(search, condition);
      }
    }
  }

  private static void load(TestCatalogue catalogue, Path file, int wanted)
      throws IOException, SQLException {
    long start = System.nanoTime();
    int loaded = 0;
    for (int copy = 0; loaded < wanted; copy++) {
      loaded += load(catalogue, file, copy, wanted - loaded);
    }
    catalogue.execute("vacuum analyze");
    System.out.printf("loaded %d trials in %.1f s%n", loaded, millisSince(start) / 1000);
  }

  private static int load(TestCatalogue catalogue, Path file, int copy, int wanted)
      throws IOException {
    List<TrialRecord> batch = new ArrayList<>();
    int[] loaded = {0};
    UnionTrials.forEach(
        file,
        trial -> {
          if (loaded[0] < wanted) {
            batch.add(copy == 0 ? trial : renamed(trial, copy));
            loaded[0]++;
          }
          if (batch.size() == 1000) {
            put(catalogue, batch);
          }
        });
    put(catalogue, batch);
    return loaded[0];
  }

  private static TrialRecord renamed(TrialRecord trial, int copy) {
    return new TrialRecord(
        trial.id() + "-" + copy,
        trial.secondaryIds(),
        trial.title(),
        trial.officialTitle(),
        trial.summary(),
        trial.description(),
        trial.status(),
        trial.studyType(),
        trial.phases(),
        trial.sex(),
        trial.minAgeYears(),
        trial.maxAgeYears(),
        trial.healthyVolunteers(),
        trial.conditions(),
        trial.keywords(),
        trial.meshTerms(),
        trial.interventions(),
        trial.eligibilityText(),
        trial.sites(),
        trial.lastUpdate(),
        trial.source());
  }

  private static void put(TestCatalogue catalogue, List<TrialRecord> batch) {
    try {
      catalogue.put(batch);
      batch.clear();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void rebuild(LocalIndex index) {
    long start = System.nanoTime();
    long cpu = processorTime();
    long trials = index.rebuild().trials();
    double seconds = millisSince(start) / 1000;
    System.out.printf(
        Locale.ROOT,
        "rebuilt %d trials in %.1f s: %.0f a second; processor time of the program %.1f s%n",
        trials,
        seconds,
        trials / seconds,
        (processorTime() - cpu) / 1e9);
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static void timed(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    System.out.printf(Locale.ROOT, "%s: %.1f ms%n", what, millisSince(start));
  }

  private static void measure(TrialSearch search, String condition) {
    TrialQuery query =
        new TrialQuery(
            List.of(condition, TrialQuery.narrowerThan(condition)),
            List.of("refractory", "relapsed", "progression", "resistant disease", "second line"),
            54.5,
            "female",
            Set.of(),
            new GeoPosition(42.36, -71.06),
            500.0);
    double[] millis = new double[ROUNDS];
    int hits = 0;
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long start = System.nanoTime();
      hits = search.search(query).hits().size();
      if (i >= 0) {
        millis[i] = millisSince(start);
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%-14s %5d hits  median %.2f ms  p95 %.2f ms  funnel %s%n",
        condition,
        hits,
        millis[ROUNDS / 2],
        millis[ROUNDS * 95 / 100],
        search.search(query).funnel());
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
