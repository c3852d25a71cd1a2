package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nextline.search.QueryBuilder.epilepsy;
import static org.nextline.search.TrialBuilder.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.nextline.catalog.TrialVersion;

/** A flipped byte anywhere in any kind of file of an index. */
class FlippedBytesTest {

  private static final int TRIALS = 40;

  @TempDir Path folder;

  private final ListFeed feed =
      new ListFeed(
          IntStream.range(0, TRIALS)
              .mapToObj(i -> trial("t" + i).studying("Epilepsy").summary("word" + i).ages(1.0, 9.0))
              .toArray(TrialBuilder[]::new));
  private final IndexIdentity identity =
      new IndexIdentity(IndexSchema.fingerprint("1"), feed.catalogueId());
  private Path sound;

  /** Segments with and without compound files, with deletions: every kind of file that there is. */
  @BeforeEach
  void build() throws IOException {
    sound = Files.createDirectory(folder.resolve("sound"));
    List<TrialVersion> trials =
        feed.byIds(IntStream.range(0, TRIALS).mapToObj(i -> "t" + i).toList());
    write(trials.subList(0, 30), false);
    write(trials.subList(20, TRIALS), true);
  }

  private void write(List<TrialVersion> trials, boolean compound) throws IOException {
    IndexWriterConfig settings = new IndexWriterConfig(TrialAnalysis.forIndexing());
    settings.setSimilarity(TrialAnalysis.SIMILARITY).setUseCompoundFile(compound);
    try (FSDirectory directory = FSDirectory.open(sound);
        IndexWriter writer = new IndexWriter(directory, settings)) {
      TrialDocument documents = new TrialDocument(new SmallVocabulary());
      for (TrialVersion trial : trials) {
        writer.updateDocument(new Term(IndexSchema.ID, trial.trial().id()), documents.of(trial));
      }
      writer.setLiveCommitData(
          Map.of(
                  IndexGeneration.SCHEMA, identity.schema(),
                  IndexGeneration.CATALOGUE, identity.catalogue(),
                  IndexContents.CHANGE_NO, Long.toString(feed.lastChangeNo()))
              .entrySet());
    }
  }

  @TestFactory
  Stream<DynamicTest> isDetectedAtOpen() throws Exception {
    identity.open(sound, FSDirectory::open).close();
    Random random = new Random(7);
    return files()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () -> {
                  long length = Files.size(file);
                  for (long position :
                      LongStream.concat(
                              LongStream.of(0, length / 2, length - 9, length - 1),
                              random.longs(4, 0, length))
                          .toArray()) {
                    FlippedByte.at(file, position);
                    assertThatThrownBy(() -> identity.open(sound, FSDirectory::open).close())
                        .as("byte %d of %d", position, length)
                        .isInstanceOf(UnusableIndexException.class);
                    FlippedByte.at(file, position);
                  }
                }));
  }

  @TestFactory
  Stream<DynamicTest> isSetAsideAndRebuilt() throws IOException {
    Map<String, Path> kinds = new TreeMap<>();
    files().forEach(file -> kinds.put(kind(file), file));
    assertThat(kinds.keySet())
        .containsAll(Set.of("segments", "si", "cfs", "cfe", "liv", "fnm", "nvd", "nvm", "dvd"))
        .containsAll(Set.of("dvm", "kdd", "kdi", "kdm", "doc", "tim", "tip", "tmd", "psm"));
    return kinds.entrySet().stream()
        .map(kind ->
            DynamicTest.dynamicTest(
                kind.getKey(), () -> rebuilds(kind.getKey(), kind.getValue().getFileName())));
  }

  private void rebuilds(String kind, Path file) throws IOException {
    Path root = folder.resolve(kind);
    Path generation = root.resolve("generation-1");
    FileUtils.copyDirectory(sound.toFile(), generation.toFile());
    Files.writeString(root.resolve("current"), "generation-1");
    FlippedByte.inTheMiddleOf(generation.resolve(file));

    try (LocalIndex index = new LocalIndex(root, feed, new SmallVocabulary())) {
      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(TRIALS));
      assertThat(new TrialSearch(index).search(epilepsy().build()).hits()).hasSize(TRIALS);
    }
    assertThat(root.resolve("set-aside").resolve(file)).exists();
  }

  private Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(sound)) {
      return files
          .filter(file -> !file.getFileName().toString().equals(IndexWriter.WRITE_LOCK_NAME))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String kind(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(IndexFileNames.SEGMENTS) ? "segments" : name.replaceFirst(".*\\.", "");
  }
}
