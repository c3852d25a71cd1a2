package org.nextline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.nextline.search.SnapshotManifest.Part;

/**
 * Brings the files of a snapshot from one folder to another: as hard links where both lie on one
 * disk, because no file of an index ever changes, else as copies.
 *
 * @param sources where files may lie, the most convenient first; a file counts only if its length
 *     and checksum are right
 */
record FileTransfer(List<Path> sources) {

  /**
   * @throws CorruptIndexException where a file is missing or differs in all sources
   */
  void take(List<Part> files, Path target) throws IOException {
    for (Part file : files) {
      take(file, target);
    }
    try (Directory written = FSDirectory.open(target)) {
      written.sync(files.stream().map(Part::name).toList());
      written.syncMetaData();
    }
  }

  private void take(Part file, Path target) throws IOException {
    for (Path source : sources) {
      Path found = source.resolve(file.name());
      if (Files.exists(found)) {
        linkOrCopy(found, target.resolve(file.name()));
        if (isRight(file, target)) {
          return;
        }
        Files.delete(target.resolve(file.name()));
      }
    }
    throw new CorruptIndexException("a file of the snapshot is missing or damaged", file.name());
  }

  private static void linkOrCopy(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException anotherDisk) {
      Files.copy(from, to);
    }
  }

  private static boolean isRight(Part file, Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexInput bytes = directory.openInput(file.name(), IOContext.READONCE)) {
      return bytes.length() == file.bytes()
          && CodecUtil.retrieveChecksum(bytes) == file.crc32()
          && CodecUtil.checksumEntireFile(bytes) == file.crc32();
    } catch (CorruptIndexException damaged) {
      return false;
    }
  }
}
