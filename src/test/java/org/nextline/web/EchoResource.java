package org.nextline.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.nextline.matching.MatchRequest;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.PatientProfile;

/** Test only: routes at which every kind of bad input can be tried. */
@Path("/")
@PermitAll
public class EchoResource {

  @POST
  @Path("api/test/match")
  public MatchRequest match(@NotNull @Valid MatchRequest request) {
    return request;
  }

  @POST
  @Path("api/test/profile")
  public PatientProfile profile(@NotNull @Valid PatientProfile profile) {
    return profile;
  }

  @POST
  @Path("api/test/form")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public String form(@RestForm String notes) {
    return "ok";
  }

  @GET
  @Path("api/test/numbers/{id}")
  public String number(@RestPath UUID id, @RestQuery @Max(10) Integer limit) {
    return "ok";
  }

  @GET
  @Path("api/test/domain")
  public String domain() {
    throw new InvalidInput("profile.condition", "must be a condition known here");
  }

  @GET
  @Path("api/test/bug")
  public String bug() {
    throw new IllegalStateException("patient is 47 and takes secretol");
  }

  @GET
  @Path("api/test/closed")
  @RolesAllowed("coordinator")
  public String closed() {
    return "ok";
  }

  @GET
  @Path("test/page")
  @RolesAllowed("coordinator")
  public String page() {
    return "ok";
  }
}
