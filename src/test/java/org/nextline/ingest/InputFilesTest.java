package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.io.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  @TempDir Path folder;

  private final List<String> read = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();

  private final InputFiles files =
      new InputFiles(
          name -> name.startsWith("wanted"),
          new InputFiles.Visitor() {
            @Override
            public void visit(InputFile file, String entry) throws IOException {
              String text = IOUtils.toString(file.content(), StandardCharsets.UTF_8);
              if (text.startsWith("broken")) {
                throw new IOException(text);
              }
              read.add(entry + " " + file.name() + " " + text);
            }

            @Override
            public void failed(String entry, IOException reason) {
              failed.add(entry + " " + reason.getMessage());
            }
          });

  @Test
  void aPlainFileAndAGzippedOneAreTheSameToAnAdapter() throws IOException {
    files.read(Files.writeString(folder.resolve("a.json"), "A"));
    files.read(write("b.json.gz", GZIPOutputStream::new, "B"));

    assertThat(read).containsExactly("null a.json A", "null b.json B");
  }

  @Test
  void aBrokenFileOfAZipIsNamedAndTheNextOneRead() throws IOException {
    Path zip = folder.resolve("a.ZIP");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      put(out, "deep/wanted1.json", "1".getBytes());
      put(out, "wanted2.json", "broken".getBytes());
      put(out, "readme.txt", "not wanted".getBytes());
      put(out, "wanted.zip", "an archive within".getBytes());
      put(out, "wanted3.json.gz", gzipped("3"));
    }
    files.read(zip);

    assertThat(read)
        .containsExactly("deep/wanted1.json wanted1.json 1", "wanted3.json.gz wanted3.json 3");
    assertThat(failed).containsExactly("wanted2.json broken");
  }

  @Test
  void aTarIsReadFileByFile() throws IOException {
    Path tar = folder.resolve("a.tar.gz");
    try (var out = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(tar)))) {
      for (String text : List.of("1", "broken", "3")) {
        var entry = new TarArchiveEntry("deep/wanted" + text);
        entry.setSize(text.length());
        out.putArchiveEntry(entry);
        out.write(text.getBytes());
        out.closeArchiveEntry();
      }
    }
    files.read(tar);

    assertThat(read).containsExactly("deep/wanted1 wanted1 1", "deep/wanted3 wanted3 3");
    assertThat(failed).containsExactly("deep/wantedbroken broken");
  }

  @Test
  void anArchiveWithoutAnythingToReadIsRefused() throws IOException {
    Path zip = folder.resolve("empty.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      put(out, "readme.txt", "hello".getBytes());
    }
    assertThatThrownBy(() -> files.read(zip)).hasMessageContaining("holds no file");
  }

  @Test
  void aBombIsGivenUp() throws IOException {
    byte[] zeros = new byte[40 << 20];
    Path zip = folder.resolve("bomb.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      put(out, "wanted.json", zeros);
      put(out, "wanted2.json", "never reached".getBytes());
    }
    Path gz = folder.resolve("wanted.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(zeros);
    }
    assertThatThrownBy(() -> files.read(zip)).hasMessageContaining("200 times its size");
    assertThatThrownBy(() -> files.read(gz)).hasMessageContaining("200 times its size");
    assertThat(read).isEmpty();
  }

  @Test
  void manySmallFilesOfAnArchiveCountTogether() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < 60; i++) {
        put(out, "wanted" + i, new byte[1 << 20]);
      }
    }
    assertThatThrownBy(() -> files.read(zip)).hasMessageContaining("200 times its size");
    assertThat(read).hasSizeLessThan(60);
  }

  @Test
  void aCutOffArchiveGivesWhatCameBeforeTheCut() throws IOException {
    byte[] whole = Files.readAllBytes(write("b.json.gz", GZIPOutputStream::new, "B".repeat(9999)));
    Path cut = Files.write(folder.resolve("cut.json.gz"), List.of());
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 12));
    assertThatThrownBy(() -> files.read(cut)).isInstanceOf(IOException.class);
  }

  private interface Packing {
    OutputStream over(OutputStream out) throws IOException;
  }

  private Path write(String name, Packing packing, String text) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = packing.over(Files.newOutputStream(file))) {
      out.write(text.getBytes());
    }
    return file;
  }

  private byte[] gzipped(String text) throws IOException {
    return Files.readAllBytes(write("part.gz", GZIPOutputStream::new, text));
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
