package org.nextline.ingest.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * ClinicalTrials.gov API v2 as its OpenAPI document describes it, and the NCI API's trials, over
 * given records. Refuses parameters that are not described, and fails on demand.
 */
public final class RegistryServer implements AutoCloseable {

  static final String KEY = "a-key";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer http;
  private final Queue<RegistryFault> faults = new ConcurrentLinkedQueue<>();

  /** The requests that came, without those for the version. */
  final List<Map<String, String>> requests = Collections.synchronizedList(new ArrayList<>());

  private volatile List<JsonNode> studies = List.of();
  private volatile String dataTimestamp = "2026-03-01T09:00:05";
  private volatile int tokensIssued;

  RegistryServer() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.createContext("/version", exchange -> answer(exchange, version()));
    http.createContext("/studies", exchange -> handle(exchange, StudyQuery.PARAMETERS));
    http.createContext("/trials", exchange -> handle(exchange, List.of("from", "size")));
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.start();
  }

  URI base() {
    return URI.create("http://localhost:" + http.getAddress().getPort());
  }

  /** Serves other records, and forgets requests and faults. */
  public void serve(Collection<? extends JsonNode> records, String timestamp) {
    studies = List.copyOf(records);
    dataTimestamp = timestamp;
    requests.clear();
    faults.clear();
  }

  void failNext(RegistryFault... next) {
    faults.addAll(Arrays.asList(next));
  }

  /** The tokens that were given out are not known any more. */
  void forgetTokens() {
    tokensIssued++;
  }

  private JsonNode version() {
    return JSON.createObjectNode().put("apiVersion", "2.0.5").put("dataTimestamp", dataTimestamp);
  }

  private void handle(HttpExchange exchange, List<String> known) throws IOException {
    Map<String, String> query = query(exchange.getRequestURI());
    requests.add(query);
    RegistryFault fault = faults.poll();
    if (!known.containsAll(query.keySet())) {
      refuse(exchange, 400, "Unknown parameter");
    } else if (fault != null) {
      fault.answer(exchange, bytes(body(exchange, query)));
    } else if (isForbidden(exchange)) {
      refuse(exchange, 403, "Forbidden");
    } else {
      answerOrRefuse(exchange, query);
    }
  }

  private void answerOrRefuse(HttpExchange exchange, Map<String, String> query) throws IOException {
    JsonNode body;
    try {
      body = body(exchange, query);
    } catch (IllegalArgumentException e) {
      refuse(exchange, 400, e.getMessage());
      return;
    }
    answer(exchange, body);
  }

  private JsonNode body(HttpExchange exchange, Map<String, String> query) {
    return exchange.getRequestURI().getPath().equals("/trials")
        ? trials(query)
        : new StudyQuery(query, tokensIssued).answer(studies);
  }

  private static boolean isForbidden(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().equals("/trials")
        && !KEY.equals(exchange.getRequestHeaders().getFirst("X-API-KEY"));
  }

  private JsonNode trials(Map<String, String> query) {
    int from = Integer.parseInt(query.get("from"));
    int size = Integer.parseInt(query.get("size"));
    if (size > 50) {
      throw new IllegalArgumentException("size");
    }
    ObjectNode body = JSON.createObjectNode().put("total", studies.size());
    studies.stream().skip(from).limit(size).forEach(body.putArray("data")::add);
    return body;
  }

  private static void answer(HttpExchange exchange, JsonNode body) throws IOException {
    send(exchange, 200, "application/json", bytes(body));
  }

  private static void refuse(HttpExchange exchange, int status, String message) throws IOException {
    send(exchange, status, "text/plain", message.getBytes(StandardCharsets.UTF_8));
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static byte[] bytes(JsonNode body) {
    return body.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> query(URI uri) {
    var query = new TreeMap<String, String>();
    for (String parameter : uri.getRawQuery().split("&")) {
      String[] parts = parameter.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
