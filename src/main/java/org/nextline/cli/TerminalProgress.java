package org.nextline.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.nextline.catalog.Rejection;
import org.nextline.ingest.ProgressListener;

/**
 * Tells the progress of an import: a bar with rate and time left on a terminal, elsewhere a plain
 * line a second at most. Every rejection is told at once.
 */
final class TerminalProgress implements ProgressListener, AutoCloseable {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);
  private static final int PER_MILLE = 1000;

  private final PrintStream out;
  private final ProgressBar bar;
  private Duration told = Duration.ZERO;
  private Progress latest;

  /**
   * @param isTerminal whether somebody sees the line being redrawn
   */
  TerminalProgress(PrintStream out, boolean isTerminal) {
    this.out = out;
    this.bar =
        !isTerminal
            ? null
            : new ProgressBarBuilder()
                .setTaskName("import")
                .setInitialMax(PER_MILLE)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
  }

  /** On standard error, as a bar where that is a terminal. */
  static TerminalProgress onStandardError() {
    return new TerminalProgress(
        System.err, System.console() != null && System.console().isTerminal());
  }

  @Override
  public void progressed(Progress progress) {
    latest = progress;
    if (bar != null) {
      bar.stepTo(Math.round(progress.share() * PER_MILLE));
      bar.setExtraMessage(words(progress));
    } else if (progress.elapsed().minus(told).compareTo(BETWEEN_LINES) >= 0) {
      told = progress.elapsed();
      out.println(line(progress));
    }
  }

  @Override
  public void rejected(Rejection rejection) {
    out.println("rejected: " + rejection);
  }

  private static String line(Progress progress) {
    return "read " + words(progress);
  }

  private static String words(Progress progress) {
    return String.format(
            Locale.ROOT,
            "%,d records, %s, %,.0f records a second",
            progress.records(),
            files(progress),
            progress.recordsPerSecond())
        + progress.timeLeft().filter(left -> !left.isZero()).map(TerminalProgress::left).orElse("");
  }

  private static String files(Progress progress) {
    return progress.filesInAll() == 0
        ? String.format(Locale.ROOT, "page %,d", progress.files())
        : String.format(Locale.ROOT, "file %,d of %,d", progress.files(), progress.filesInAll());
  }

  private static String left(Duration left) {
    return String.format(
        Locale.ROOT,
        ", %d:%02d:%02d left",
        left.toHours(),
        left.toMinutesPart(),
        left.toSecondsPart());
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    } else if (latest != null) {
      out.println(line(latest));
    }
  }
}
