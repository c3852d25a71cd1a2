package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nextline.search.QueryBuilder.epilepsy;
import static org.nextline.search.TrialBuilder.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.catalog.TrialVersion;
import org.nextline.search.TrialHits.TrialHit;

class LocalIndexTest {

  @TempDir Path folder;

  private final ListFeed feed = new ListFeed(trial("a").studying("Epilepsy"));

  private LocalIndex index() {
    return new LocalIndex(folder, feed, new SmallVocabulary());
  }

  private static List<String> found(LocalIndex index) {
    return new TrialSearch(index)
        .search(epilepsy().build()).hits().stream().map(TrialHit::id).toList();
  }

  private Path currentGeneration() throws IOException {
    return new IndexFolder(folder).current().orElseThrow();
  }

  @Test
  void buildsWhatIsMissingAndFollowsChanges() throws IOException {
    try (LocalIndex index = index()) {
      assertThat(index.size()).isEmpty();
      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(1));
      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(0));

      feed.put(trial("a").studying("Depression"), trial("b").studying("Epilepsy"));

      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(2));
      assertThat(found(index)).containsExactly("b");
      assertThat(index.size()).hasValue(2);
    }
  }

  @Test
  void aTrialThatBecamePartOfAnotherIsForgotten() throws IOException {
    try (LocalIndex index = index()) {
      index.catchUp();
      feed.lose("a");
      feed.put(trial("b").studying("Epilepsy").formerly("a"));

      index.catchUp();

      assertThat(found(index)).containsExactly("b");
    }
  }

  @Test
  void anIndexThatIsUpToDateIsOpenedAsItIs() throws IOException {
    try (LocalIndex index = index()) {
      index.catchUp();
    }
    Path before = currentGeneration();
    try (LocalIndex index = index()) {
      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(0));
      assertThat(found(index)).containsExactly("a");
    }
    assertThat(currentGeneration()).isEqualTo(before);
  }

  @Test
  void anotherVocabularyMeansAnotherSchema() throws IOException {
    try (LocalIndex index = index()) {
      index.catchUp();
    }
    try (LocalIndex index = new LocalIndex(folder, feed, new SmallVocabulary("2"))) {
      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(1));
      assertThat(found(index)).containsExactly("a");
    }
    assertThat(folder.resolve("set-aside")).isDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {".cfs", ".si", "segments_"})
  void aDamagedFileLeadsToARebuild(String kind) throws IOException {
    feed.put(
        IntStream.range(0, 200)
            .mapToObj(i -> trial("x" + i).studying("Depression").summary("word" + i))
            .toArray(TrialBuilder[]::new));
    try (LocalIndex index = index()) {
      index.catchUp();
    }
    FlippedByte.inTheMiddleOf(fileOf(kind));

    try (LocalIndex index = index()) {
      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(201));
      assertThat(found(index)).containsExactly("a");
    }
    assertThat(folder.resolve("set-aside")).isDirectory();
  }

  @Test
  void damageThatAnUpdateComesUponLeadsToARebuildWhileSearchesGoOn() throws IOException {
    try (LocalIndex index = index()) {
      index.catchUp();
    }
    try (LocalIndex index = index()) {
      index.catchUp();
      FlippedByte.inTheMiddleOf(fileOf(".si"));
      feed.put(trial("b").studying("Epilepsy"));

      assertThatThrownBy(index::catchUp).isInstanceOf(UncheckedIOException.class);
      assertThat(found(index)).containsExactly("a");

      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(2));
      assertThat(found(index)).containsExactly("a", "b");
    }
    assertThat(folder.resolve("set-aside")).isDirectory();
  }

  @Test
  void updatesAreSearchableWhileARebuildGoesOn() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    AtomicBoolean waits = new AtomicBoolean();
    TrialFeed slow =
        new ForwardingFeed(feed) {
          @Override
          public long forEachChangedSince(
              long changeNo, int batchSize, Consumer<List<TrialVersion>> batches) {
            long reached = super.forEachChangedSince(changeNo, batchSize, batches);
            if (waits.getAndSet(false)) {
              begun.countDown();
              await(mayEnd);
            }
            return reached;
          }
        };
    try (LocalIndex index = new LocalIndex(folder, slow, new SmallVocabulary())) {
      index.catchUp();
      waits.set(true);
      Thread rebuild = Thread.ofPlatform().start(index::rebuild);
      await(begun);
      feed.put(trial("b").studying("Epilepsy"));

      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(1));
      assertThat(found(index)).containsExactly("a", "b");
      assertThat(index.rebuilt()).isNotNegative();

      mayEnd.countDown();
      rebuild.join();
      assertThat(found(index)).as("also after the swap").containsExactly("a", "b");
      assertThat(index.rebuilt()).isEqualTo(-1);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aMissingGenerationLeadsToARebuild() throws IOException {
    try (LocalIndex index = index()) {
      index.catchUp();
    }
    Files.writeString(folder.resolve("current"), "generation-99");
    try (LocalIndex index = index()) {
      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(1));
    }
  }

  @Test
  void aCatalogueThatWentBackLeadsToARebuild() throws IOException {
    feed.put(trial("b").studying("Epilepsy"));
    try (LocalIndex index = index()) {
      index.catchUp();
      feed.forgetEverything();
      feed.put(trial("c").studying("Epilepsy"));

      index.catchUp();

      assertThat(found(index)).containsExactly("c");
    }
  }

  @Test
  void aReplacedCatalogueIsNoticedOnOpening() throws IOException {
    try (LocalIndex index = index()) {
      index.catchUp();
    }
    feed.replaceBy("second", trial("c").studying("Epilepsy"), trial("d").studying("Epilepsy"));
    try (LocalIndex index = index()) {
      index.catchUp();
      assertThat(found(index)).containsExactly("c", "d");
    }
  }

  @Test
  void anUpdateThatFailsHalfWayShowsNothingAndIsDoneAgain() throws IOException {
    AtomicBoolean fails = new AtomicBoolean();
    TrialFeed failing =
        new ForwardingFeed(feed) {
          @Override
          public long forEachChangedSince(
              long changeNo, int batchSize, Consumer<List<TrialVersion>> batches) {
            long reached = super.forEachChangedSince(changeNo, batchSize, batches);
            if (fails.getAndSet(false)) {
              throw new IllegalStateException("the database went away");
            }
            return reached;
          }
        };
    try (LocalIndex index = new LocalIndex(folder, failing, new SmallVocabulary())) {
      index.catchUp();
      feed.put(trial("b").studying("Epilepsy"));
      fails.set(true);

      assertThatThrownBy(index::catchUp).hasMessage("the database went away");
      assertThat(found(index)).containsExactly("a");

      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(1));
      assertThat(found(index)).containsExactly("a", "b");
    }
  }

  @Test
  void aRebuildThatFailsLeavesTheFormerIndexAndNothingElse() throws IOException {
    AtomicReference<RuntimeException> failure = new AtomicReference<>();
    TrialFeed failing =
        new ForwardingFeed(feed) {
          @Override
          public long forEachChangedSince(
              long changeNo, int batchSize, Consumer<List<TrialVersion>> batches) {
            if (failure.get() != null) {
              throw failure.get();
            }
            return super.forEachChangedSince(changeNo, batchSize, batches);
          }
        };
    try (LocalIndex index = new LocalIndex(folder, failing, new SmallVocabulary())) {
      index.catchUp();
      failure.set(new IllegalStateException("the database went away"));

      assertThatThrownBy(index::rebuild).hasMessage("the database went away");

      assertThat(found(index)).containsExactly("a");
      try (Stream<Path> entries = Files.list(folder)) {
        assertThat(entries.filter(Files::isDirectory)).containsExactly(currentGeneration());
      }
    }
  }

  @Test
  void searchesGoOnDuringARebuildAndTheFormerGenerationGoes() throws IOException {
    AtomicReference<LocalIndex> searched = new AtomicReference<>();
    List<String> duringRebuild = new ArrayList<>();
    TrialFeed watching =
        new ForwardingFeed(feed) {
          @Override
          public long forEachChangedSince(
              long changeNo, int batchSize, Consumer<List<TrialVersion>> batches) {
            if (searched.get() != null) {
              duringRebuild.addAll(found(searched.get()));
            }
            return super.forEachChangedSince(changeNo, batchSize, batches);
          }
        };
    try (LocalIndex index = new LocalIndex(folder, watching, new SmallVocabulary())) {
      index.catchUp();
      Path before = currentGeneration();
      searched.set(index);

      assertThat(index.rebuild()).isEqualTo(IndexUpdate.done(1));

      assertThat(duringRebuild).isNotEmpty().containsOnly("a");
      assertThat(before).doesNotExist();
      assertThat(found(index)).containsExactly("a");
    }
  }

  @Test
  void aSecondProcessReadsAndLeavesTheWritingToTheOwner() throws IOException {
    try (LocalIndex owner = index();
        LocalIndex other = index()) {
      owner.catchUp();
      feed.put(trial("b").studying("Epilepsy"));

      assertThat(other.catchUp()).isEqualTo(IndexUpdate.leftToTheOwner());
      assertThat(found(other)).containsExactly("a");

      owner.catchUp();
      other.catchUp();
      assertThat(found(other)).containsExactly("a", "b");
    }
  }

  @Test
  void aRebuildAskedForByASecondProcessIsDoneByTheOwner() throws IOException {
    try (LocalIndex owner = index();
        LocalIndex other = index()) {
      owner.catchUp();
      Path before = currentGeneration();

      assertThat(other.rebuild()).isEqualTo(IndexUpdate.leftToTheOwner());
      owner.catchUp();
      assertThat(owner.rebuild()).as("the same one").isEqualTo(IndexUpdate.done(1));

      assertThat(currentGeneration()).isNotEqualTo(before);
      assertThat(before).doesNotExist();
      assertThat(folder.resolve("rebuild-requested")).doesNotExist();
      other.catchUp();
      assertThat(found(other)).containsExactly("a");
    }
  }

  @Test
  void aSecondProcessTakesOverWhenTheOwnerIsGone() throws IOException {
    try (LocalIndex other = index()) {
      try (LocalIndex owner = index()) {
        owner.catchUp();
        other.catchUp();
      }
      feed.put(trial("b").studying("Epilepsy"));

      assertThat(other.catchUp()).isEqualTo(IndexUpdate.done(1));
      assertThat(found(other)).containsExactly("a", "b");
    }
  }

  @Test
  void saysSoWhereNothingCanBeReadYet() throws IOException {
    IndexFolder elsewhere = new IndexFolder(folder);
    try (var lock = elsewhere.tryToOwn().orElseThrow();
        LocalIndex other = index()) {
      assertThat(other.catchUp().leftToOwner()).isTrue();
      assertThatThrownBy(() -> found(other)).isInstanceOf(IndexNotReadyException.class);
    }
  }

  private Path fileOf(String kind) throws IOException {
    try (Stream<Path> files = Files.list(currentGeneration())) {
      return files
          .filter(file -> file.getFileName().toString().contains(kind))
          .max(Comparator.comparingLong(file -> file.toFile().length()))
          .orElseThrow();
    }
  }
}
