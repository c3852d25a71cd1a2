package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.search.TrialBuilder.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsistencyCheckTest {

  @TempDir Path folder;

  private final ListFeed feed = new ListFeed(trial("a"), trial("b"), trial("c"));
  private LocalIndex index;
  private ConsistencyCheck check;

  @BeforeEach
  void open() {
    index = new LocalIndex(folder, feed, new SmallVocabulary());
    index.catchUp();
    check = new ConsistencyCheck(index, feed);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void findsNoDifferenceInWhatWasIndexed() {
    feed.put(trial("b").titled("changed"));
    index.catchUp();

    assertThat(check.glance().agrees()).isTrue();
    assertThat(check.glance().index()).isEqualTo(feed.state());
    assertThat(check.compare().agrees()).isTrue();
  }

  @Test
  void namesEveryTrialThatDiffersAndRepairsIt() throws IOException {
    feed.lose("b");
    index.repair(differences("b"));
    feed.putUnnoticed(trial("b"), 2);
    feed.putUnnoticed(trial("a").titled("changed"), 1);
    feed.lose("c");

    IndexComparison found = check.glance();

    assertThat(found.missing()).containsExactly("b");
    assertThat(found.outdated()).containsExactly("a");
    assertThat(found.extra()).containsExactly("c");
    assertThat(found.agrees()).isFalse();
    assertThat(index.repair(found)).isEqualTo(IndexUpdate.done(3));
    assertThat(check.glance().agrees()).isTrue();
    assertThat(index.size()).hasValue(2);
  }

  @Test
  void findsAnotherTrialWhereTheCountIsRight() {
    feed.lose("b");
    feed.putUnnoticed(trial("x"), 2);

    assertThat(check.glance().missing()).containsExactly("x");
    assertThat(check.glance().extra()).containsExactly("b");
  }

  @Test
  void changesThatTheIndexHasNotComeToAreNoDifference() {
    feed.put(trial("a").titled("changed"), trial("new"));

    assertThat(check.glance()).matches(IndexComparison::agrees).matches(IndexComparison::isBehind);
    assertThat(check.compare()).matches(IndexComparison::agrees).matches(IndexComparison::isBehind);
  }

  @Test
  void aTrialThatIsThereTwiceIsFoundAndRepaired() throws IOException {
    index.close();
    Path generation = new IndexFolder(folder).current().orElseThrow();
    IndexWriterConfig settings = new IndexWriterConfig(TrialAnalysis.forIndexing());
    try (FSDirectory directory = FSDirectory.open(generation);
        IndexWriter writer =
            new IndexWriter(directory, settings.setSimilarity(TrialAnalysis.SIMILARITY))) {
      var data = writer.getLiveCommitData();
      writer.addDocument(
          new TrialDocument(new SmallVocabulary()).of(feed.byIds(List.of("a")).getFirst()));
      writer.setLiveCommitData(data);
    }
    open();

    IndexComparison found = check.glance();

    assertThat(found.duplicated()).containsExactly("a");
    index.repair(found);
    assertThat(check.glance().agrees()).isTrue();
  }

  @Test
  void aRepairAskedForBesideTheOwnerIsDoneByTheOwner() throws IOException {
    feed.putUnnoticed(trial("a").titled("changed"), 1);
    try (LocalIndex beside = new LocalIndex(folder, feed, new SmallVocabulary())) {
      beside.catchUp();
      IndexComparison found = new ConsistencyCheck(beside, feed).compare();
      assertThat(beside.repair(found)).isEqualTo(IndexUpdate.leftToTheOwner());

      index.catchUp();

      assertThat(check.compare().agrees()).isTrue();
    }
  }

  private static IndexComparison differences(String... ids) {
    return new IndexComparison(
        null, null, null, Stream.of(ids).toList(), List.of(), List.of(), List.of());
  }
}
