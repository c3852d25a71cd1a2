package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.search.QueryBuilder.epilepsy;
import static org.nextline.search.TrialBuilder.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.nextline.search.TrialHits.TrialHit;

class AgeLawsTest {

  private static LocalIndex index;

  @BeforeContainer
  static void fill() throws IOException {
    Path folder = Files.createTempDirectory("nextline-age-laws");
    ListFeed feed = new ListFeed(trial("unbounded").studying("Epilepsy"));
    for (int year = 0; year < 120; year++) {
      feed.put(trial("from-" + year).studying("Epilepsy").ages((double) year, null));
      feed.put(trial("to-" + year).studying("Epilepsy").ages(null, (double) year));
    }
    index = new LocalIndex(folder, feed, new SmallVocabulary());
    index.catchUp();
  }

  @AfterContainer
  static void close() throws IOException {
    index.close();
  }

  @Property(tries = 300)
  void aTrialWithoutBoundsIsNeverDropped(@ForAll @DoubleRange(min = 0, max = 150) double age) {
    assertThat(foundFor(age)).contains("unbounded");
  }

  @Property(tries = 300)
  void aMissingBoundDropsNobodyOnItsSide(@ForAll @DoubleRange(min = 0, max = 119.99) double age) {
    int year = (int) age;
    assertThat(foundFor(age)).contains("from-" + year, "from-0", "to-119", "to-" + year);
  }

  @Property(tries = 300)
  void aKnownBoundHolds(@ForAll @DoubleRange(min = 1, max = 118.99) double age) {
    int year = (int) age;
    assertThat(foundFor(age)).doesNotContain("from-" + (year + 1), "to-" + (year - 1));
  }

  private static List<String> foundFor(double age) {
    return new TrialSearch(index)
        .search(epilepsy().age(age).build()).hits().stream().map(TrialHit::id).toList();
  }
}
