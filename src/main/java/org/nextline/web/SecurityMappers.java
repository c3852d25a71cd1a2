package org.nextline.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Who is not signed in is asked to: programs by status 401, people at a page by the sign-in page.
 */
class SecurityMappers {

  private static final String SIGN_IN_FORM = "/j_security_check";

  @ServerExceptionMapper
  Response notSignedIn(UnauthorizedException failure, UriInfo address) {
    return challenge(address);
  }

  @ServerExceptionMapper
  Response wrongPassword(AuthenticationFailedException failure, UriInfo address) {
    return challenge(address);
  }

  @ServerExceptionMapper
  Response notAllowed(ForbiddenException failure) {
    return StatusProblems.of(403).toResponse();
  }

  private static Response challenge(UriInfo address) {
    String path = address.getPath();
    if (!path.startsWith("/api/")) {
      String page = path.equals(SIGN_IN_FORM) ? "/login?failed" : "/login";
      return Response.seeOther(URI.create(page)).build();
    }
    Response answer = StatusProblems.of(401).toResponse();
    answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Nextline\"");
    return answer;
  }
}
