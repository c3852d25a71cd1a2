package org.nextline.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nextline.search.QueryBuilder.epilepsy;
import static org.nextline.search.TrialBuilder.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An index on a real small disk that fills up or becomes read-only. Arguments: the disk's folder
 * and {@code full} or {@code read-only}. Ends with status 0 where all went as it should.
 */
final class SmallDisk {

  private static final int BALLAST = 3 << 20;

  private final Path folder;
  private final Path ballast;
  private final ListFeed feed = new ListFeed(trial("first").studying("Epilepsy"));
  private final Random random = new Random(1);

  private SmallDisk(Path disk) {
    folder = disk.resolve("lucene");
    ballast = disk.resolve("ballast");
  }

  public static void main(String[] arguments) throws Exception {
    SmallDisk test = new SmallDisk(Path.of(arguments[0]));
    switch (arguments[1]) {
      case "full" -> test.full();
      case "read-only" -> test.readOnly(arguments[0]);
      default -> throw new IllegalArgumentException(arguments[1]);
    }
  }

  private void full() throws IOException {
    Files.write(ballast, new byte[BALLAST]);
    try (LocalIndex index = open()) {
      index.catchUp();
      UncheckedIOException full = fill(index);
      assertThat(full).hasStackTraceContaining("No space left");
      long found = hits(index);
      assertThat(found).isPositive();
      assertThatThrownBy(index::rebuild).hasStackTraceContaining("No space left");
      assertThat(hits(index)).isEqualTo(found);

      Files.delete(ballast);
      index.catchUp();
      assertComplete(index);
    }
    try (LocalIndex index = open()) {
      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(0));
      assertComplete(index);
    }
  }

  private UncheckedIOException fill(LocalIndex index) {
    for (int i = 0; i < 1000; i++) {
      feed.put(trial("t" + i).studying("Epilepsy").summary(words()));
      try {
        index.catchUp();
      } catch (UncheckedIOException e) {
        return e;
      }
    }
    throw new AssertionError("the disk never was full");
  }

  private String words() {
    return IntStream.range(0, 10_000)
        .mapToObj(i -> Integer.toString(random.nextInt(), 36))
        .collect(joining(" "));
  }

  private void readOnly(String disk) throws Exception {
    try (LocalIndex index = open()) {
      index.catchUp();
      feed.put(trial("second").studying("Epilepsy"));
      makeReadOnly(disk);
      assertThatThrownBy(index::catchUp).isInstanceOf(UncheckedIOException.class);
      assertThatThrownBy(index::rebuild).isInstanceOf(UncheckedIOException.class);
      assertThat(hits(index)).isEqualTo(1);
    }
    try (LocalIndex index = open()) {
      assertThat(index.catchUp()).isEqualTo(IndexUpdate.leftToTheOwner());
      assertThat(hits(index)).isEqualTo(1);

      makeWritable(disk);
      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(1));
      assertThat(hits(index)).isEqualTo(2);
      assertComplete(index);
    }
  }

  /** A second, read-only mount over the first, whose open files would keep it writable. */
  private static void makeReadOnly(String disk) throws Exception {
    run("mount", "--bind", disk, disk);
    run("mount", "-o", "remount,ro,bind", disk);
  }

  private static void makeWritable(String disk) throws Exception {
    run("umount", "--lazy", disk);
  }

  private static void run(String... command) throws Exception {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private LocalIndex open() {
    return new LocalIndex(folder, feed, new SmallVocabulary());
  }

  private static long hits(LocalIndex index) {
    return new TrialSearch(index).search(epilepsy().build()).hits().size();
  }

  private void assertComplete(LocalIndex index) {
    assertThat(new ConsistencyCheck(index, feed).compare()).matches(IndexComparison::agrees);
    assertThat(hits(index)).isEqualTo(feed.state().trials());
  }
}
