package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nextline.search.QueryBuilder.epilepsy;
import static org.nextline.search.TrialBuilder.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextline.search.TrialHits.TrialHit;

class ReplicaIndexTest {

  @TempDir Path folder;

  private final ListFeed feed = new ListFeed(trial("a").studying("Epilepsy"));
  private SnapshotFolder snapshots;
  private LocalIndex owner;
  private ReplicaIndex replica;

  @BeforeEach
  void start() {
    snapshots = new SnapshotFolder(folder.resolve("published"));
    owner = new LocalIndex(folder.resolve("owner"), feed, new SmallVocabulary());
    owner.catchUp();
    replica = replica("1");
  }

  private ReplicaIndex replica(String vocabulary) {
    return new ReplicaIndex(folder.resolve("replica"), snapshots, feed, vocabulary);
  }

  @AfterEach
  void stop() throws IOException {
    owner.close();
    replica.close();
  }

  private void change(String id) {
    feed.put(trial(id).studying("Epilepsy"));
    owner.catchUp();
    owner.publish(snapshots);
  }

  private List<String> found() {
    return new TrialSearch(replica)
        .search(epilepsy().build()).hits().stream().map(TrialHit::id).toList();
  }

  @Test
  void followsWhatIsPublished() {
    replica.catchUp();
    assertThat(replica.isOpen()).isFalse();
    assertThatThrownBy(this::found).isInstanceOf(IndexNotReadyException.class);

    owner.publish(snapshots);
    replica.catchUp();
    assertThat(found()).containsExactly("a");

    change("b");
    owner.rebuild();
    change("c");
    replica.catchUp();
    assertThat(found()).containsExactly("a", "b", "c");
    assertThat(replica.<Object>read(IndexContents::state)).isEqualTo(feed.state());
  }

  @Test
  void anUnchangedIndexIsPublishedOnceAndTheTwoNewestSnapshotsStay() throws IOException {
    owner.publish(snapshots);
    owner.publish(snapshots);
    assertThat(published()).containsExactly("current", "snapshot-1");

    change("b");
    change("c");
    assertThat(published()).containsExactly("current", "snapshot-2", "snapshot-3");
  }

  @Test
  void aDamagedSnapshotIsNotUsedAndTheNextOneIs() throws IOException {
    owner.publish(snapshots);
    replica.catchUp();
    change("b");
    Path damaged = snapshots.newest().orElseThrow();
    FlippedByte.inTheMiddleOf(unlinked(largestFile(damaged)));
    replica.catchUp();
    assertThat(found()).containsExactly("a");

    change("c");
    replica.catchUp();
    assertThat(found()).containsExactly("a", "b", "c");
  }

  @Test
  void aSnapshotOfAnotherSchemaIsNotUsed() throws IOException {
    owner.publish(snapshots);
    try (ReplicaIndex other =
        new ReplicaIndex(folder.resolve("other"), snapshots, feed, "another vocabulary")) {
      other.catchUp();
      assertThat(other.isOpen()).isFalse();
    }
  }

  @Test
  void startsFromItsOwnCopyWhereTheSnapshotsAreGone() throws IOException {
    owner.publish(snapshots);
    replica.catchUp();
    replica.close();
    FileUtils.deleteDirectory(folder.resolve("published").toFile());
    replica = replica("1");

    replica.catchUp();

    assertThat(found()).containsExactly("a");
  }

  @Test
  void aProcessBesideItReadsItsCopy() throws IOException {
    owner.publish(snapshots);
    replica.catchUp();
    try (ReplicaIndex beside = replica("1")) {
      beside.catchUp();
      assertThat(beside.isOpen()).isTrue();
    }
  }

  private Stream<String> published() throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("published"))) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static Path largestFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("_"))
          .max(Comparator.comparingLong(file -> file.toFile().length()))
          .orElseThrow();
    }
  }

  /** A file of its own, as on another disk: the owner's index stays as it is. */
  private static Path unlinked(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return Files.write(file, bytes);
  }
}
