package org.nextline.search;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextline.ingest.RegistryFile;
import org.nextline.terminology.Terminology;

/**
 * Measures rebuilding, checking and searching on a registry in a real PostgreSQL. Arguments: how to
 * read the file ({@code union} or {@code ctgov}), the file, how many trials (more than there are:
 * again with other ids) and a folder for the index.
 */
final class IndexScale {

  private static final int WARM_UP = 200;
  private static final int ROUNDS = 1000;
  private static final List<String> CONDITIONS =
      List.of("epilepsy", "depression", "myeloma", "breast", "asthma", "solid-tumour", "cancer");

  private IndexScale() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[3]);
    Terminology terminology = Terminology.load(Path.of("seed-data/terminology"));
    try (TestCatalogue catalogue = new TestCatalogue();
        LocalIndex index =
            new LocalIndex(folder, catalogue.feed(), new TerminologyRecogniser(terminology))) {
      load(catalogue, arguments[0], Path.of(arguments[1]), Integer.parseInt(arguments[2]));
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

  private static void load(TestCatalogue catalogue, String adapter, Path file, int wanted)
      throws Exception {
    long start = System.nanoTime();
    catalogue.load(new CopiedTrials(RegistryFile.trials(adapter, file)), wanted);
    System.out.printf("loaded %d trials in %.1f s%n", wanted, millisSince(start) / 1000);
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
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
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
