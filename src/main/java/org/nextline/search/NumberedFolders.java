package org.nextline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.util.IOUtils;

/**
 * Folders of one kind, {@code kind-1}, {@code kind-2} and so on, and the file {@code current} that
 * names the one in use. Whoever reads sees one or the other, also after a power cut.
 */
final class NumberedFolders {

  private final Path root;
  private final String kind;

  NumberedFolders(Path root, String kind) {
    this.root = root;
    this.kind = kind;
  }

  /** The one in use; empty where none was published yet, or what was has gone. */
  Optional<Path> current() throws IOException {
    return published().map(root::resolve).filter(Files::isDirectory);
  }

  /** A fresh, empty folder; its number was never used before. */
  Path next() throws IOException {
    LongStream used =
        Stream.concat(
                published().stream(), all().stream().map(path -> path.getFileName().toString()))
            .mapToLong(name -> Long.parseLong(name.substring(kind.length() + 1)));
    return Files.createDirectory(root.resolve(kind + "-" + (used.max().orElse(0) + 1)));
  }

  /** Puts a finished folder into use, in one step. */
  void publish(Path folder) throws IOException {
    Path draft = root.resolve("current.new");
    Files.writeString(draft, folder.getFileName().toString());
    IOUtils.fsync(draft, false);
    Files.move(draft, root.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(root, true);
  }

  /** Removes what earlier, perhaps interrupted, work left behind. */
  void removeAllBut(Collection<Path> kept) throws IOException {
    for (Path other : all()) {
      if (!kept.contains(other)) {
        FileUtils.deleteDirectory(other.toFile());
      }
    }
  }

  private Optional<String> published() throws IOException {
    try {
      return Optional.of(Files.readString(root.resolve("current")).strip()).filter(this::isOurs);
    } catch (NoSuchFileException nothingPublished) {
      return Optional.empty();
    }
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.filter(path -> isOurs(path.getFileName().toString())).toList();
    }
  }

  private boolean isOurs(String name) {
    return name.matches(kind + "-\\d{1,18}");
  }
}
