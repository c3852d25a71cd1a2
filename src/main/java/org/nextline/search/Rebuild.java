package org.nextline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/** Rebuilds, one at a time, each on a thread of its own. */
final class Rebuild {

  private static final Logger LOG = Logger.getLogger(Rebuild.class);

  private final Build build;
  private Run latest;

  /** Does the work; answers how many trials were written. */
  interface Build {
    long run(Run run) throws IOException;
  }

  Rebuild(Build build) {
    this.build = build;
  }

  /** Starts one, unless one is going on already, which is then as good. */
  synchronized Run start(String reason) {
    if (latest == null || latest.end.isDone()) {
      Run run = new Run(reason);
      latest = run;
      Thread.ofPlatform().daemon().name("index-rebuild").start(() -> complete(run));
    }
    return latest;
  }

  private void complete(Run run) {
    try {
      run.end.complete(build.run(run));
    } catch (IOException | RuntimeException | Error failure) {
      if (!run.stopped) {
        LOG.errorf("The index was not rebuilt (%s)", failure);
      }
      run.end.completeExceptionally(failure);
    }
  }

  /** How many trials have been written by the one that goes on; -1 where none does. */
  synchronized long written() {
    return latest == null || latest.end.isDone() ? -1 : latest.written();
  }

  /** Breaks off the one that goes on and waits for its end. */
  void stop() {
    Run run;
    synchronized (this) {
      run = latest;
    }
    if (run != null) {
      run.stop();
      run.end.handle((written, failure) -> null).join();
    }
  }

  /** One rebuild. */
  static final class Run {

    private final String reason;
    private final CompletableFuture<Long> end = new CompletableFuture<>();
    private volatile GenerationWriter writer;
    private volatile boolean stopped;

    private Run(String reason) {
      this.reason = reason;
    }

    String reason() {
      return reason;
    }

    void writesWith(GenerationWriter generation) {
      writer = generation;
      if (stopped) {
        generation.stop();
      }
    }

    /**
     * Waits for the end and answers how many trials were written.
     *
     * @throws RuntimeException what went wrong
     */
    long await() {
      try {
        return end.join();
      } catch (CompletionException e) {
        throw switch (e.getCause()) {
          case IOException failure -> new UncheckedIOException(failure);
          case RuntimeException failure -> failure;
          case Throwable failure -> new IllegalStateException(failure);
        };
      }
    }

    private long written() {
      return writer == null ? 0 : writer.written();
    }

    private void stop() {
      stopped = true;
      if (writer != null) {
        writer.stop();
      }
    }
  }
}
