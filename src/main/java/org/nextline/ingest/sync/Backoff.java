package org.nextline.ingest.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before a request is tried again: what the registry asks for, else twice as long
 * each time, less a random part so that clients that failed together do not come back together.
 *
 * @param first wait before the second attempt
 * @param longest wait, whatever the registry asks for
 */
record Backoff(Duration first, Duration longest, RandomGenerator random) {

  private static final int MOST_DOUBLINGS = 20;

  /**
   * @param attempt that failed, from 1
   * @param retryAfter what the registry asked for
   */
  Duration before(int attempt, Optional<Duration> retryAfter) {
    return retryAfter.map(this::capped).orElseGet(() -> jittered(attempt));
  }

  private Duration jittered(int attempt) {
    Duration whole = capped(first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS)));
    return Duration.ofMillis(Math.round(whole.toMillis() * random.nextDouble(0.5, 1)));
  }

  private Duration capped(Duration wait) {
    return wait.compareTo(longest) > 0 ? longest : wait;
  }
}
