package org.nextline.ingest.sync;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After} (RFC 9110): seconds, or a date. */
final class RetryAfter {

  private RetryAfter() {}

  /** Never negative; empty where the answer does not say or cannot be understood. */
  static Optional<Duration> of(HttpResponse<?> answer, Instant now) {
    return answer.headers().firstValue("Retry-After").flatMap(value -> parse(value.strip(), now));
  }

  private static Optional<Duration> parse(String value, Instant now) {
    try {
      Duration wait =
          value.matches("\\d{1,9}")
              ? Duration.ofSeconds(Long.parseLong(value))
              : Duration.between(
                  now,
                  ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException neither) {
      return Optional.empty();
    }
  }
}
