package org.nextline.ingest.watch;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.nextline.catalog.ImportRunRecord;
import org.nextline.catalog.ImportRuns;

/** Imports over HTTP: what there was and what goes on. */
@Path("/api/v1/imports")
@RolesAllowed("administrator")
@Tag(name = "Imports")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Your role does not allow it")
public class ImportResource {

  private static final Duration BETWEEN_EVENTS = Duration.ofSeconds(1);

  private final ImportRuns runs;

  ImportResource(ImportRuns runs) {
    this.runs = runs;
  }

  @GET
  @Operation(
      summary = "List the latest imports, newest first",
      description = "From files, from registries over the network, and of the seed data.")
  @APIResponse(responseCode = "200", description = "The imports")
  @APIResponse(responseCode = "400", description = "A number is out of bounds (problem+json)")
  public List<ImportView> list(@RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
    return views(runs.recent(limit));
  }

  @GET
  @Path("events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Watch the imports that go on, in whatever process",
      description =
          "Server-sent events, one a second: the imports that go on, with records, rate and time"
              + " left. An empty list where none does.")
  @APIResponse(responseCode = "200", description = "A stream that does not end")
  public Multi<List<ImportView>> events() {
    return Multi.createFrom()
        .ticks()
        .every(BETWEEN_EVENTS)
        .onOverflow()
        .drop()
        .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
        .map(tick -> views(runs.running()));
  }

  private static List<ImportView> views(List<ImportRunRecord> records) {
    Instant now = Instant.now();
    return records.stream().map(run -> ImportView.of(run, now)).toList();
  }
}
