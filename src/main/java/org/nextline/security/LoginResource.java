package org.nextline.security;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The page to sign in at, for coordinators, and the way out. */
@Path("/")
@PermitAll
public class LoginResource {

  @CheckedTemplate(basePath = "security")
  static class Templates {
    static native TemplateInstance login(boolean failed);
  }

  @GET
  @Path("login")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance login(@RestQuery String failed) {
    return Templates.login(failed != null);
  }

  @POST
  @Path("logout")
  @Operation(hidden = true)
  public Response logout(RoutingContext exchange) {
    FormAuthenticationMechanism.logout(exchange);
    return Response.seeOther(URI.create("/login")).build();
  }
}
