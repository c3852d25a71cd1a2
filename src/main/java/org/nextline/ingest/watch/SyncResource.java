package org.nextline.ingest.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.nextline.catalog.SyncCount;
import org.nextline.catalog.SyncCounts;
import org.nextline.catalog.SyncState;
import org.nextline.catalog.SyncStates;

/** Synchronisation with registries over HTTP. */
@Path("/api/v1/synchronisations")
@RolesAllowed("administrator")
@Tag(name = "Imports")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Your role does not allow it")
public class SyncResource {

  /**
   * Where the synchronisations are.
   *
   * @param counts the registries' own counts beside ours, as they were compared last
   */
  public record Overview(List<SyncState> states, List<SyncCount> counts) {}

  /** What was started. */
  public record Started(String source) {}

  private final SyncJobs jobs;
  private final SyncStates states;
  private final SyncCounts counts;

  SyncResource(SyncJobs jobs, SyncStates states, SyncCounts counts) {
    this.jobs = jobs;
    this.states = states;
    this.counts = counts;
  }

  @GET
  @Operation(
      summary = "Read how far each synchronisation is, and how our counts compare",
      description =
          "Each count: condition (MeSH term; empty for all), overall status, the registry's number"
              + " and ours, and the drift between them.")
  @APIResponse(responseCode = "200", description = "States and counts")
  public Overview overview() {
    return new Overview(states.all(), counts.all());
  }

  @POST
  @Path("{source}")
  @ResponseStatus(202)
  @Operation(
      summary = "Start to synchronise with a registry",
      description =
          "The first time all that it has, later what it updated; what was broken off goes on."
              + " Watch it at `/api/v1/imports/events`.")
  @APIResponse(responseCode = "202", description = "Started")
  @APIResponse(responseCode = "404", description = "No such source, or its setting is missing")
  @APIResponse(responseCode = "409", description = "It goes on already")
  public Started start(@Parameter(example = "ctgov") @RestPath String source) {
    if (!starts(source)) {
      throw new ClientErrorException(409);
    }
    return new Started(source);
  }

  private boolean starts(String source) {
    try {
      return jobs.start(source);
    } catch (IllegalArgumentException unknownOrNotSet) {
      throw new NotFoundException(unknownOrNotSet);
    }
  }
}
