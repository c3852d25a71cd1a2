package org.nextline.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialRecord;

/**
 * Measures indexing and searching on the largest real collection. Arguments: the collection ({@code
 * trials.jsonl.gz}) and a folder for the index.
 */
final class UnionLatency {

  private static final int WARM_UP = 200;
  private static final int ROUNDS = 1000;
  private static final List<String> CONDITIONS =
      List.of("epilepsy", "depression", "myeloma", "lymphoma", "leukemia", "cancer", "diabetes");

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    try (LocalIndex index =
        new LocalIndex(folder, new Union(Path.of(arguments[0])), new ByWord())) {
      long start = System.nanoTime();
      long trials = index.catchUp().trials();
      System.out.printf("indexed %d trials in %.1f s%n", trials, millisSince(start) / 1000);
      System.out.printf("index on disk: %.1f MB%n", size(folder) / 1e6);
      start = System.nanoTime();
      index.catchUp();
      System.out.printf("catch-up without changes: %.2f ms%n", millisSince(start));
      TrialSearch search = new TrialSearch(index);
      for (String condition : CONDITIONS) {
        measure(search, condition);
      }
    }
  }

  private static void measure(TrialSearch search, String condition) {
    TrialQuery query =
        new TrialQuery(
            List.of(condition),
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
        "%-10s %4d hits  median %.2f ms  p95 %.2f ms  funnel %s%n",
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

  private record Union(Path file) implements TrialFeed {

    @Override
    public String catalogueId() {
      return file.toString();
    }

    @Override
    public long lastChangeNo() {
      return 1;
    }

    @Override
    public long forEachChangedSince(
        long changeNo, int batchSize, Consumer<List<TrialRecord>> batches) {
      try {
        JsonLines.objects(
            file,
            UnionTrial.class,
            new Problems(System.err::println),
            trial -> batches.accept(List.of(trial.toRecord())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return 1;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record UnionTrial(
      String nctId,
      String title,
      String officialTitle,
      String summary,
      String description,
      String status,
      String sex,
      String minAge,
      String maxAge,
      List<String> conditions,
      List<String> keywords,
      List<String> interventions,
      List<String> phase,
      String eligibilityText,
      List<UnionSite> sites) {

    TrialRecord toRecord() {
      RecruitmentStatus own = RecruitmentStatus.parse(status);
      return new TrialRecord(
          nctId,
          List.of(),
          title,
          officialTitle,
          summary,
          description,
          own,
          null,
          orEmpty(phase),
          sex,
          years(minAge),
          years(maxAge),
          null,
          orEmpty(conditions),
          orEmpty(keywords),
          List.of(),
          orEmpty(interventions),
          eligibilityText,
          orEmpty(sites).stream().map(site -> site.toRecord(own)).toList(),
          null,
          null);
    }

    private static <T> List<T> orEmpty(List<T> list) {
      return list == null ? List.of() : list;
    }

    private static Double years(String age) {
      return age != null && age.matches("\\d+ Years?")
          ? Double.valueOf(age.substring(0, age.indexOf(' ')))
          : null;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record UnionSite(String status, Double lat, Double lon) {

    SiteRecord toRecord(RecruitmentStatus ofTrial) {
      return new SiteRecord(
          null,
          new Place(null, null, null, null, lat, lon),
          status == null ? ofTrial : RecruitmentStatus.parse(status),
          null);
    }
  }

  private static final class ByWord implements ConditionRecogniser {

    @Override
    public Set<String> conditionsNamedIn(String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      return CONDITIONS.stream().filter(lower::contains).collect(Collectors.toSet());
    }

    @Override
    public Set<String> ancestors(String conditionId) {
      return Set.of();
    }

    @Override
    public String version() {
      return "words";
    }
  }
}
