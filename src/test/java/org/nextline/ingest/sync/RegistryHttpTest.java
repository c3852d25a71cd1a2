package org.nextline.ingest.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistryHttpTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final List<Long> arrivals = Collections.synchronizedList(new ArrayList<>());
  private final List<RegistryFault> faults = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          arrivals.add(System.nanoTime());
          byte[] body = "the answer".getBytes();
          if (faults.isEmpty()) {
            RegistryServer.send(exchange, 200, "text/plain", body);
          } else {
            faults.removeFirst().answer(exchange, body);
          }
        });
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void waitsAsLongAsTheRegistryAsksFor() throws IOException {
    faults.add((exchange, body) -> {
      exchange.getResponseHeaders().set("Retry-After", "1");
      RegistryServer.send(exchange, 429, "text/plain", new byte[0]);
    });

    assertThat(get(http(Duration.ZERO, 3))).isEqualTo("the answer");
    assertThat(arrivals.get(1) - arrivals.get(0)).isGreaterThanOrEqualTo(SECOND.toNanos());
  }

  @Test
  void keepsRequestsApart() throws IOException {
    RegistryHttp http = http(Duration.ofMillis(300), 1);
    get(http);
    get(http);
    get(http);
    assertThat(arrivals.get(2) - arrivals.get(0)).isGreaterThan(Duration.ofMillis(500).toNanos());
  }

  @Test
  void aRefusalIsNotTriedAgain() {
    faults.add((exchange, body) ->
        RegistryServer.send(exchange, 400, "text/plain", "no such\nfilter".getBytes()));
    assertThatThrownBy(() -> get(http(Duration.ZERO, 5)))
        .isInstanceOf(Refused.class)
        .hasMessage("the registry refuses the request (400): no such filter");
    assertThat(arrivals).hasSize(1);
  }

  @Test
  void givesUpAfterSomeAttemptsAndSaysWhy() {
    Collections.addAll(faults, RegistryFault.SERVER_ERROR, RegistryFault.TOO_MANY_REQUESTS);
    assertThatThrownBy(() -> get(http(Duration.ZERO, 2)))
        .hasMessage("given up after 2 attempts: the registry answers 429");
    assertThat(arrivals).hasSize(2);
  }

  @Test
  void waitsTwiceAsLongEachTimeButNeverLongerThanAllowed() {
    var backoff = new Backoff(SECOND, Duration.ofSeconds(60), new Random(1));
    Optional<Duration> unknown = Optional.empty();
    for (int attempt = 1; attempt <= 40; attempt++) {
      Duration whole = Duration.ofSeconds(Math.min(60, 1L << Math.min(attempt - 1, 10)));
      assertThat(backoff.before(attempt, unknown)).isBetween(whole.dividedBy(2), whole);
    }
    assertThat(backoff.before(1, Optional.of(Duration.ofSeconds(7))))
        .isEqualTo(Duration.ofSeconds(7));
    assertThat(backoff.before(1, Optional.of(Duration.ofDays(7))))
        .isEqualTo(Duration.ofSeconds(60));
  }

  private RegistryHttp http(Duration apart, int attempts) {
    return new RegistryHttp(
        new RequestPace(apart),
        new Backoff(Duration.ofMillis(10), Duration.ofSeconds(5), new Random(1)),
        Duration.ofSeconds(10),
        attempts);
  }

  private String get(RegistryHttp http) throws IOException {
    URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    return http.get(address, Map.of(), String::new);
  }
}
