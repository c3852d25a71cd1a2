package org.nextline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.function.IOSupplier;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.commons.io.input.ProxyInputStream;

/**
 * Opens what people have: a plain file, a gzipped one, a zip or a tar (gzipped or not) of many. An
 * archive may not unpack to more than {@link UnpackLimit} allows, and archives within archives stay
 * closed.
 */
final class InputFiles {

  /** Takes the files one by one. */
  interface Visitor {

    /**
     * @param entry its path in the archive; null where it does not lie in one
     */
    void visit(InputFile file, String entry) throws IOException;

    /**
     * Comes for a file of an archive that could not be read to its end; the next one follows.
     *
     * @param entry its path in the archive
     */
    void failed(String entry, IOException reason);

    /**
     * Comes as the file is read.
     *
     * @param bytes that were read since it came last, of the file as it lies there
     */
    default void advanced(long bytes) {}
  }

  private static final int BUFFER = 1 << 16;

  private final Predicate<String> wanted;
  private final Visitor visitor;

  /**
   * @param wanted tells by its name whether a file of an archive is to be read
   */
  InputFiles(Predicate<String> wanted, Visitor visitor) {
    this.wanted = wanted;
    this.visitor = visitor;
  }

  /** Whether a file is read by what lies in it. */
  static boolean isArchive(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return isZip(name)
        || name.endsWith(".tar")
        || name.endsWith(".tar.gz")
        || name.endsWith(".tgz");
  }

  /**
   * @throws IOException where the file itself, or the rest of it, cannot be read
   */
  void read(Path file) throws IOException {
    var limit = new UnpackLimit(Files.size(file));
    String name = file.getFileName().toString();
    if (isZip(name)) {
      readZip(file, limit);
      return;
    }
    try (InputStream in = new BufferedInputStream(watched(Files.newInputStream(file)), BUFFER);
        InputStream content = unpacked(name, in, limit)) {
      if (isArchive(name)) {
        readTar(content, limit);
      } else {
        visitor.visit(
            new InputFile(withoutGz(name), date(Files.getLastModifiedTime(file)), content), null);
      }
    }
  }

  private void readZip(Path file, UnpackLimit limit) throws IOException {
    int found = 0;
    try (var zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory() && isWanted(entry.getName())) {
          found++;
          visit(
              entry.getName(),
              entry.getLastModifiedTime(),
              () -> limit.on(zip.getInputStream(entry)),
              limit);
          visitor.advanced(entry.getCompressedSize());
        }
      }
    }
    refuseEmpty(found);
  }

  private void readTar(InputStream content, UnpackLimit limit) throws IOException {
    int found = 0;
    var tar = new TarArchiveInputStream(content);
    for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
      if (entry.isFile() && isWanted(entry.getName())) {
        found++;
        visit(
            entry.getName(),
            entry.getLastModifiedTime(),
            () -> CloseShieldInputStream.wrap(tar),
            limit);
      }
    }
    refuseEmpty(found);
  }

  private void visit(
      String entry, FileTime changed, IOSupplier<InputStream> packed, UnpackLimit limit)
      throws IOException {
    String name = ownName(entry);
    try (InputStream in = packed.get();
        InputStream content = unpacked(name, in, limit)) {
      visitor.visit(new InputFile(withoutGz(name), date(changed), content), entry);
    } catch (UnpackLimit.Exceeded bomb) {
      throw bomb;
    } catch (IOException unreadable) {
      visitor.failed(entry, unreadable);
    }
  }

  private InputStream watched(InputStream file) {
    return new ProxyInputStream(file) {
      @Override
      protected void afterRead(int bytes) {
        visitor.advanced(Math.max(bytes, 0));
      }
    };
  }

  private static void refuseEmpty(int found) throws IOException {
    if (found == 0) {
      throw new IOException("it holds no file that this source reads");
    }
  }

  private boolean isWanted(String path) {
    return !isArchive(path) && wanted.test(ownName(path));
  }

  private static String ownName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static InputStream unpacked(String name, InputStream in, UnpackLimit limit)
      throws IOException {
    return isGzipped(name) ? limit.on(new GZIPInputStream(in, BUFFER)) : in;
  }

  private static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static boolean isGzipped(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") || lower.endsWith(".tgz");
  }

  private static String withoutGz(String name) {
    return name.replaceFirst("(?i)\\.gz$", "");
  }

  private static LocalDate date(FileTime time) {
    return LocalDate.ofInstant(time.toInstant(), ZoneOffset.UTC);
  }
}
