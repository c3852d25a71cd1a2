package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process that imports, commits and swaps indexes on a real PostgreSQL, killed again and
 * again at whatever it does; {@code -Dnextline.kills=100} for more.
 */
class KillLoopTest {

  private static final int KILLS = Integer.getInteger("nextline.kills", 3);

  @TempDir Path folder;

  private final Set<String> acknowledged = new HashSet<>();

  @Test
  void whatWasAcknowledgedIsPresentOnceAndTheIndexOpensClean() throws Exception {
    Random random = new Random(5);
    try (TestCatalogue catalogue = new TestCatalogue()) {
      for (int kill = 0; kill < KILLS; kill++) {
        Path output = folder.resolve("output" + kill);
        try (ChildProgram writer =
            ChildProgram.start(
                output, KilledWriter.class, catalogue.url(), index().toString(), "" + kill)) {
          writer.awaitLine(kill % 2 == 0 ? "acknowledged" : "ready");
          Thread.sleep(random.nextInt(1500));
          writer.kill();
          acknowledged.addAll(acknowledgedBy(writer));
        }
        assertNothingLost(catalogue);
      }
    }
  }

  private Path index() {
    return folder.resolve("lucene");
  }

  private static List<String> acknowledgedBy(ChildProgram writer) throws IOException {
    return writer.lines().stream()
        .filter(line -> line.startsWith("acknowledged "))
        .flatMap(line -> Stream.of(line.split(" ")).skip(1))
        .toList();
  }

  private void assertNothingLost(TestCatalogue catalogue) throws IOException {
    Path generation = new IndexFolder(index()).current().orElse(null);
    try (LocalIndex index = new LocalIndex(index(), catalogue.feed(), new SmallVocabulary())) {
      index.catchUp();
      if (generation != null) {
        assertThat(new IndexFolder(index()).current())
            .as("opened as it is, without a rebuild")
            .contains(generation);
      }
      IndexComparison compared = new ConsistencyCheck(index, catalogue.feed()).compare();
      assertThat(compared).matches(IndexComparison::agrees);
      assertThat(compared.index()).isEqualTo(compared.catalogue());
      assertThat(index.read(IndexContents::of).contents().keySet()).containsAll(acknowledged);
    }
  }
}
