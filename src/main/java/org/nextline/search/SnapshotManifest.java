package org.nextline.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.util.IOUtils;

/**
 * What a snapshot consists of; the file {@code manifest.json} in it.
 *
 * @param published when
 * @param commit the generation and commit that it was taken from
 * @param schema see {@link IndexIdentity}
 * @param catalogue see {@link IndexIdentity}
 * @param lastChangeNo change of the catalogue up to which it goes
 * @param trials how many trials it holds
 * @param digest their digest, in hexadecimal digits
 * @param files every file but this one
 */
record SnapshotManifest(
    Instant published,
    String commit,
    String schema,
    String catalogue,
    long lastChangeNo,
    long trials,
    String digest,
    List<Part> files) {

  private static final String FILE = "manifest.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /**
   * A file of the snapshot.
   *
   * @param crc32 checksum of all bytes but the last eight, which hold it too
   */
  record Part(String name, long bytes, long crc32) {}

  static SnapshotManifest read(Path folder) throws IOException {
    return JSON.readValue(folder.resolve(FILE).toFile(), SnapshotManifest.class);
  }

  void write(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Files.write(file, JSON.writeValueAsBytes(this));
    IOUtils.fsync(file, false);
  }

  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }
}
