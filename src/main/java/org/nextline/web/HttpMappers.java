package org.nextline.web;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What HTTP itself refuses (unknown address, method, media type), and what nobody expected. */
class HttpMappers {

  private final Incidents incidents;

  HttpMappers(Incidents incidents) {
    this.incidents = incidents;
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException failure) {
    if (failure.getCause() instanceof JacksonException unreadable) {
      return JsonProblems.of(unreadable).toResponse();
    }
    Response original = failure.getResponse();
    if (original.hasEntity() || original.getStatus() < 400) {
      return original;
    }
    if (original.getStatus() == 500) {
      return incidents.report(failure).toResponse();
    }
    Response answer = StatusProblems.of(original.getStatus()).toResponse();
    original.getHeaders().forEach((name, values) -> answer.getHeaders().putIfAbsent(name, values));
    return answer;
  }

  @ServerExceptionMapper
  Response tooLarge(BodyLimit.TooLarge failure) {
    Response answer = StatusProblems.of(413).toResponse();
    answer.getHeaders().putSingle("Connection", "close");
    return answer;
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failure) {
    return incidents.report(failure).toResponse();
  }
}
