package org.nextline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.Rejection;
import org.nextline.ingest.ProgressListener.Progress;

class TerminalProgressTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void whereNobodyWatchesItIsALineASecondAtMost() {
    try (var progress = new TerminalProgress(out, false)) {
      progress.progressed(new Progress(200, 0, 2, Duration.ofMillis(400), 0.1));
      progress.progressed(new Progress(1200, 1, 2, Duration.ofMillis(2000), 0.25));
      progress.rejected(new Rejection("a.json", "NCT1", "too short", "ab"));
      progress.progressed(new Progress(1400, 1, 2, Duration.ofMillis(2100), 0.3));
      progress.progressed(new Progress(4000, 2, 2, Duration.ofMillis(8000), 1));
    }
    assertThat(lines())
        .containsExactly(
            "read 1,200 records, file 1 of 2, 600 records a second, 0:00:06 left",
            "rejected: a.json (NCT1): too short",
            "read 4,000 records, file 2 of 2, 500 records a second",
            "read 4,000 records, file 2 of 2, 500 records a second");
  }

  @Test
  void pagesOfARegistryAreCountedAsPages() {
    try (var progress = new TerminalProgress(out, false)) {
      progress.progressed(new Progress(500, 1, 0, Duration.ofSeconds(1), 0));
    }
    assertThat(lines()).contains("read 500 records, page 1, 500 records a second");
  }

  @Test
  void onATerminalABarShowsShareRateAndTimeLeft() {
    try (var progress = new TerminalProgress(out, true)) {
      progress.progressed(new Progress(1200, 1, 2, Duration.ofSeconds(2), 0.25));
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("\r").contains("25%");
  }

  private String[] lines() {
    return bytes.toString(StandardCharsets.UTF_8).lines().toArray(String[]::new);
  }
}
