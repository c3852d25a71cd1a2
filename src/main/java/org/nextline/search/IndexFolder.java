package org.nextline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder of the index: {@code generation-N} folders, the file {@code current} that names the
 * one in use, {@code set-aside} with the last one found unusable, {@code owner.lock} held by the
 * process that writes, and {@code rebuild-requested} by which another process asks it for a
 * rebuild.
 */
final class IndexFolder {

  private static final String GENERATION = "generation-";

  private final Path root;

  IndexFolder(Path root) {
    this.root = root;
  }

  /** The right to write, released by the operating system when the process dies. */
  Optional<Lock> tryToOwn() throws IOException {
    Files.createDirectories(root);
    try (FSDirectory directory = FSDirectory.open(root)) {
      return Optional.of(directory.obtainLock("owner.lock"));
    } catch (LockObtainFailedException anotherProcessWrites) {
      return Optional.empty();
    }
  }

  /** The generation in use; empty where none was published yet. */
  Optional<Path> current() throws IOException {
    if (!Files.exists(pointer())) {
      return Optional.empty();
    }
    Path generation = published();
    return Files.isDirectory(generation) ? Optional.of(generation) : Optional.empty();
  }

  /** A fresh, empty folder for a new generation; its number was never used before. */
  Path next() throws IOException {
    Stream<Path> published = Files.exists(pointer()) ? Stream.of(published()) : Stream.empty();
    long last =
        Stream.concat(published, generations().stream())
            .mapToLong(IndexFolder::number)
            .max()
            .orElse(0);
    return Files.createDirectory(root.resolve(GENERATION + (last + 1)));
  }

  /** Puts a finished generation into use, in one step. */
  void publish(Path generation) throws IOException {
    Path draft = root.resolve("current.new");
    Files.writeString(draft, generation.getFileName().toString());
    Files.move(draft, pointer(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes what earlier, perhaps interrupted, rebuilds left behind. */
  void removeAllBut(Path generation) throws IOException {
    for (Path other : generations()) {
      if (!other.equals(generation)) {
        remove(other);
      }
    }
  }

  /** Keeps an unusable generation for a look; an earlier one goes. */
  Path setAside(Path generation) throws IOException {
    Path aside = root.resolve("set-aside");
    remove(aside);
    return Files.move(generation, aside);
  }

  void requestRebuild() throws IOException {
    Files.createDirectories(root);
    Files.writeString(request(), "");
  }

  boolean isRebuildRequested() {
    return Files.exists(request());
  }

  void forgetRebuildRequest() throws IOException {
    Files.deleteIfExists(request());
  }

  void remove(Path generation) throws IOException {
    FileUtils.deleteDirectory(generation.toFile());
  }

  private Path published() throws IOException {
    return root.resolve(Files.readString(pointer()).strip());
  }

  private Path pointer() {
    return root.resolve("current");
  }

  private Path request() {
    return root.resolve("rebuild-requested");
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.filter(path -> path.getFileName().toString().startsWith(GENERATION)).toList();
    }
  }

  private static long number(Path generation) {
    String name = generation.getFileName().toString();
    return name.matches(GENERATION + "\\d{1,18}")
        ? Long.parseLong(name.substring(GENERATION.length()))
        : 0;
  }
}
