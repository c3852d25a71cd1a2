package org.nextline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** Lets adapters read as an import does. */
public final class Reading {

  private Reading() {}

  /** A file of any kind; a broken file in an archive is noted as a rejection. */
  static void read(TrialSource source, Path file, FoundTrials found) throws IOException {
    new InputFiles(
            source::accepts,
            new InputFiles.Visitor() {
              @Override
              public void visit(InputFile input, String entry) throws IOException {
                source.read(input, found);
              }

              @Override
              public void failed(String entry, IOException reason) {
                found.rejections.add(entry + ": " + reason.getMessage());
              }
            })
        .read(file);
  }

  /** A file of that content, last changed on 2026-03-04. */
  public static InputFile input(String name, String content) {
    return new InputFile(
        name,
        LocalDate.of(2026, 3, 4),
        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }
}
