package org.nextline.portal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives browsers pages for errors, and every page the headers that keep patients' answers private.
 * A page that needs more than most says so in a policy of its own.
 */
public class PageHeaders {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  @ServerResponseFilter
  public void page(ContainerRequestContext request, ContainerResponseContext response) {
    if (isPageForBrowser(request) && response.getStatus() >= 400 && !isHtml(response)) {
      response.setEntity(
          ErrorPages.page(response.getStatus()).render(), null, MediaType.TEXT_HTML_TYPE);
    }
    if (isHtml(response)) {
      protect(response.getHeaders());
    }
  }

  private static boolean isPageForBrowser(ContainerRequestContext request) {
    String accept = request.getHeaderString(HttpHeaders.ACCEPT);
    String path = request.getUriInfo().getPath();
    return accept != null && accept.contains(MediaType.TEXT_HTML) && !path.startsWith("/api/");
  }

  private static boolean isHtml(ContainerResponseContext response) {
    return response.getMediaType() != null
        && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
  }

  private static void protect(MultivaluedMap<String, Object> headers) {
    headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
    headers.computeIfAbsent("Content-Security-Policy", name -> List.of(POLICY));
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
