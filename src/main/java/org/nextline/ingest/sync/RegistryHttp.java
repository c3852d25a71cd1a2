package org.nextline.ingest.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Asks a registry: about one request a second, again after 429, errors of the server, timeouts and
 * answers that break off, and no more than some times in a row.
 */
final class RegistryHttp {

  /**
   * Makes something of an answer; a failure to understand it counts as an answer that broke off.
   */
  interface Reader<T> {
    T read(byte[] body) throws JsonProcessingException, IOException;
  }

  private static final Logger LOG = Logger.getLogger(RegistryHttp.class);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int SERVER_ERROR = 500;
  private static final int LONGEST_MESSAGE = 200;

  private final HttpClient http;
  private final RequestPace pace;
  private final Backoff backoff;
  private final Duration timeout;
  private final int mostAttempts;

  RegistryHttp(RequestPace pace, Backoff backoff, Duration timeout, int mostAttempts) {
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    this.pace = pace;
    this.backoff = backoff;
    this.timeout = timeout;
    this.mostAttempts = mostAttempts;
  }

  /**
   * @throws Refused where asking again would not help
   * @throws IOException where the registry did not answer properly, however often it was asked
   */
  <T> T get(URI address, Map<String, String> headers, Reader<T> reader) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Accept", "application/json")
            .header("User-Agent", "Nextline");
    headers.forEach(request::header);
    try {
      return get(request.build(), reader);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while asking the registry");
    }
  }

  private <T> T get(HttpRequest request, Reader<T> reader)
      throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      Optional<Duration> retryAfter = Optional.empty();
      IOException failure;
      pace.await();
      try {
        HttpResponse<byte[]> answer = exchange(request);
        if (answer.statusCode() == 200) {
          return reader.read(answer.body());
        }
        failure = new IOException("the registry answers %d".formatted(answer.statusCode()));
        retryAfter = RetryAfter.of(answer, Instant.now());
        if (!isPassing(answer.statusCode())) {
          throw new Refused(answer.statusCode(), message(answer.body()));
        }
      } catch (Refused refused) {
        throw refused;
      } catch (JsonProcessingException brokenOff) {
        failure = new IOException("the registry's answer is not whole JSON", brokenOff);
      } catch (IOException unreachable) {
        failure = unreachable;
      }
      if (attempt == mostAttempts) {
        throw new IOException(
            "given up after %d attempts: %s".formatted(attempt, failure.getMessage()), failure);
      }
      Duration wait = backoff.before(attempt, retryAfter);
      LOG.infof("attempt %d: %s; next in %d ms", attempt, failure.getMessage(), wait.toMillis());
      Thread.sleep(wait);
    }
  }

  /** The timeout is for the whole exchange: an answer that stops half way counts as none. */
  private HttpResponse<byte[]> exchange(HttpRequest request)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException tooLong) {
      answer.cancel(true);
      throw new IOException("no whole answer within %d ms".formatted(timeout.toMillis()), tooLong);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      throw e;
    }
  }

  private static boolean isPassing(int status) {
    return status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT || status >= SERVER_ERROR;
  }

  private static String message(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip();
    return text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) : text;
  }
}
