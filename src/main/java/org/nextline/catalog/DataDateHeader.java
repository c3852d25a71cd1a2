package org.nextline.catalog;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in every answer of the API how new the data is: {@code Data-As-Of: 2026-03-01}. */
public class DataDateHeader {

  /** Name of the header. */
  public static final String NAME = "Data-As-Of";

  private final DataDate date;

  DataDateHeader(DataDate date) {
    this.date = date;
  }

  @ServerResponseFilter
  public void add(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getUriInfo().getPath().startsWith("/api/")) {
      date.newest().ifPresent(day -> response.getHeaders().putSingle(NAME, day.toString()));
    }
  }
}
