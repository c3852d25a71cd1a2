package org.nextline.search;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder of the index: {@code generation-N} folders, the file {@code current} that names the
 * one in use, {@code set-aside} with the last one found unusable, {@code owner.lock} held by the
 * process that writes, and {@code rebuild-requested} and {@code repair-requested} by which another
 * process asks it for one.
 */
final class IndexFolder {

  /** What another process can ask the owner for. */
  enum Request {
    REBUILD("rebuild-requested"),
    REPAIR("repair-requested");

    private final String file;

    Request(String file) {
      this.file = file;
    }
  }

  private final Path root;
  private final NumberedFolders generations;

  IndexFolder(Path root) {
    this.root = root;
    this.generations = new NumberedFolders(root, "generation");
  }

  /**
   * The right to write, released by the operating system when the process dies; empty where another
   * process has it or the folder cannot be written to.
   */
  Optional<Lock> tryToOwn() throws IOException {
    if (!Files.isDirectory(root)) {
      Files.createDirectories(root);
    }
    try (FSDirectory directory = FSDirectory.open(root)) {
      return Optional.of(directory.obtainLock("owner.lock"));
    } catch (LockObtainFailedException | FileSystemException othersWriteOrNobodyCan) {
      return Optional.empty();
    }
  }

  /** The generation in use; empty where none was published yet. */
  Optional<Path> current() throws IOException {
    return generations.current();
  }

  /** A fresh, empty folder for a new generation; its number was never used before. */
  Path next() throws IOException {
    return generations.next();
  }

  /** Puts a finished generation into use, in one step. */
  void publish(Path generation) throws IOException {
    generations.publish(generation);
  }

  /** Removes what earlier, perhaps interrupted, rebuilds left behind. */
  void removeAllButCurrent() throws IOException {
    generations.removeAllBut(current().map(List::of).orElse(List.of()));
  }

  /** Keeps an unusable generation for a look; an earlier one goes. */
  Path setAside(Path generation) throws IOException {
    Path aside = root.resolve("set-aside");
    remove(aside);
    return Files.move(generation, aside);
  }

  void ask(Request request) throws IOException {
    Files.createDirectories(root);
    Files.writeString(root.resolve(request.file), "");
  }

  boolean isAskedFor(Request request) {
    return Files.exists(root.resolve(request.file));
  }

  void forget(Request request) throws IOException {
    Files.deleteIfExists(root.resolve(request.file));
  }

  void remove(Path generation) throws IOException {
    FileUtils.deleteDirectory(generation.toFile());
  }
}
