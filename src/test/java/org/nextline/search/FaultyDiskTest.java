package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nextline.search.QueryBuilder.epilepsy;
import static org.nextline.search.TrialBuilder.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writing, committing and opening on disks that fail; {@code -Dnextline.faults=500} for more. */
class FaultyDiskTest {

  private static final int ROUNDS = 12;

  @TempDir Path folder;

  private final ListFeed feed = new ListFeed(trial("first").studying("Epilepsy"));

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("nextline.faults", 5));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverFailsNothingIsLostAndSearchesGoOn(long seed) throws IOException {
    Random random = new Random(seed);
    FaultyDisk disk = new FaultyDisk(random);
    try (LocalIndex index = open(disk)) {
      index.catchUp();
      disk.failAt(0.02);
      for (int round = 0; round < ROUNDS; round++) {
        change(random);
        quietly(random.nextInt(4) == 0 ? index::rebuild : index::catchUp);
        assertThat(hits(index)).isPositive();
      }
      disk.failAt(0);
      index.catchUp();
      assertComplete(index);
    }
    assertOpensClean();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void afterAPowerCutTheIndexIsWhatWasCommittedOrIsBuiltAnew(long seed) throws IOException {
    Random random = new Random(seed);
    for (int cut = 0; cut < 3; cut++) {
      FaultyDisk disk = new FaultyDisk(random);
      LocalIndex index = open(disk);
      index.catchUp();
      disk.failAt(0.02);
      for (int round = 0; round < random.nextInt(5); round++) {
        change(random);
        quietly(random.nextInt(4) == 0 ? index::rebuild : index::catchUp);
      }
      disk.crash();
      quietly(index::close);
    }
    try (LocalIndex index = new LocalIndex(folder, feed, new SmallVocabulary())) {
      index.catchUp();
      assertComplete(index);
    }
    assertOpensClean();
  }

  @Test
  void onAFullDiskSearchesGoOnAndUpdatesFollowOnceThereIsRoom() throws IOException {
    FaultyDisk disk = new FaultyDisk(new Random(1));
    try (LocalIndex index = open(disk)) {
      index.catchUp();
      disk.holdAtMost(1);
      feed.put(trial("second").studying("Epilepsy"));

      assertThatThrownBy(index::catchUp)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("disk full");
      assertThatThrownBy(index::rebuild).hasMessageContaining("disk full");
      assertThat(hits(index)).isEqualTo(1);
      assertThat(generations()).hasSize(1);

      disk.holdAtMost(0);
      index.catchUp();
      assertThat(hits(index)).isEqualTo(2);
      assertComplete(index);
    }
    assertOpensClean();
  }

  private LocalIndex open(Disk disk) {
    return new LocalIndex(folder, feed, new SmallVocabulary(), disk);
  }

  private void change(Random random) {
    for (int i = random.nextInt(1, 40); i > 0; i--) {
      feed.put(
          trial("t" + random.nextInt(200))
              .studying(random.nextBoolean() ? "Epilepsy" : "Depression")
              .summary("word" + random.nextInt()));
    }
  }

  private static long hits(LocalIndex index) {
    return new TrialSearch(index).search(epilepsy().build()).hits().size();
  }

  private void assertComplete(LocalIndex index) {
    ConsistencyCheck check = new ConsistencyCheck(index, feed);
    assertThat(check.compare()).matches(IndexComparison::agrees);
    assertThat(check.glance().index()).isEqualTo(feed.state());
  }

  private void assertOpensClean() throws IOException {
    try (FSDirectory directory = FSDirectory.open(new IndexFolder(folder).current().orElseThrow());
        CheckIndex check = new CheckIndex(directory)) {
      assertThat(check.checkIndex().clean).isTrue();
    }
    try (LocalIndex index = new LocalIndex(folder, feed, new SmallVocabulary())) {
      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(0));
    }
  }

  private Stream<Path> generations() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> path.getFileName().toString().startsWith("generation-"))
          .toList()
          .stream();
    }
  }

  /** Failures are what this test is about; an assertion of ours or of Lucene's is not one. */
  private static void quietly(Work work) {
    try {
      work.run();
    } catch (IOException | RuntimeException expected) {
      // The next pass must make up for it.
    }
  }

  private interface Work {
    void run() throws IOException;
  }
}
