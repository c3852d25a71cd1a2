package org.nextline.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.nextline.catalog.Rejection;
import org.nextline.ingest.ProgressListener;

/**
 * Tells the progress of an import on the terminal: a line a second at most, and every rejection.
 */
final class TerminalProgress implements ProgressListener, AutoCloseable {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);

  private final PrintStream out;
  private Duration told = Duration.ZERO;
  private Progress latest;

  TerminalProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void progressed(Progress progress) {
    latest = progress;
    if (progress.elapsed().minus(told).compareTo(BETWEEN_LINES) >= 0) {
      told = progress.elapsed();
      tell(progress);
    }
  }

  @Override
  public void rejected(Rejection rejection) {
    out.println("rejected: " + rejection);
  }

  private void tell(Progress progress) {
    double seconds = Math.max(progress.elapsed().toMillis(), 1) / 1000.0;
    out.printf(
        Locale.ROOT,
        "read %,d records, file %,d of %,d, %,.0f records a second%n",
        progress.records(),
        progress.files(),
        progress.filesInAll(),
        progress.records() / seconds);
  }

  @Override
  public void close() {
    if (latest != null) {
      tell(latest);
    }
  }
}
