package org.nextline.shortlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.nextline.security.Roles;

/** The coordinator's page of shortlists, with their exports. Works without JavaScript. */
@Path("/coordinator/shortlists")
@RolesAllowed(Roles.COORDINATOR)
public class ShortlistPages {

  private static final int SIZE = 50;

  private final Shortlists shortlists;
  private final SecurityIdentity caller;

  ShortlistPages(Shortlists shortlists, SecurityIdentity caller) {
    this.shortlists = shortlists;
    this.caller = caller;
  }

  @CheckedTemplate(basePath = "shortlist")
  static class Templates {
    static native TemplateInstance shortlists(String user, ShortlistPage page, boolean more);
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance list(@RestQuery @DefaultValue("0") @Min(0) @Max(100_000) int page) {
    Reader reader = Reader.of(caller);
    ShortlistPage found = shortlists.page(reader, page, SIZE);
    boolean more = (page + 1L) * SIZE < found.total();
    return Templates.shortlists(reader.username(), found, more);
  }

  @POST
  @Path("{id}/delete")
  @Operation(hidden = true)
  public Response delete(@RestPath UUID id) {
    if (!shortlists.delete(id, Reader.of(caller))) {
      throw new NotFoundException();
    }
    return Response.seeOther(URI.create("/coordinator/shortlists")).build();
  }
}
