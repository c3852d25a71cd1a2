package org.nextline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;

/**
 * Refuses, before anything is read, a body that is announced as too large and a change that another
 * web site asks a visitor's browser to make (cross-site request forgery).
 *
 * <p>Browsers say where a request comes from ({@code Sec-Fetch-Site}, else {@code Origin});
 * requests of programs carry neither and pass. No token is needed, so forms work without JavaScript
 * and without a cookie for people who are not signed in.
 */
@ApplicationScoped
class RequestGuard {

  private static final int BEFORE_EVERYTHING = 1000;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final ObjectMapper json;

  RequestGuard(ObjectMapper json) {
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_EVERYTHING);
  }

  private void check(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    if (isTooLarge(request)) {
      request.resume();
      exchange.response().putHeader("Connection", "close");
      refuse(exchange, StatusProblems.of(413));
    } else if (!READING.contains(request.method().name()) && isFromElsewhere(request)) {
      refuse(
          exchange,
          new Problem(
              "cross-site", 403, "Not allowed", "Another web site may not send this request."));
    } else {
      exchange.next();
    }
  }

  private static boolean isTooLarge(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length != null && (length.length() > 18 || Long.parseLong(length) > BodyLimit.LARGEST);
  }

  private static boolean isFromElsewhere(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null && !sameHost(origin, request);
  }

  private static boolean sameHost(String origin, HttpServerRequest request) {
    try {
      return String.valueOf(request.authority())
          .equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private void refuse(RoutingContext exchange, Problem problem) {
    try {
      exchange
          .response()
          .setStatusCode(problem.status())
          .putHeader("Content-Type", Problem.MEDIA_TYPE)
          .end(json.writeValueAsString(problem));
    } catch (JsonProcessingException impossible) {
      exchange.fail(500);
    }
  }
}
