package org.nextline.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What imports could not take in, over HTTP. */
@Path("/api/v1/rejected-records")
@RolesAllowed("administrator")
@Tag(name = "Catalogue")
public class RejectedRecordResource {

  private final ImportRuns runs;

  RejectedRecordResource(ImportRuns runs) {
    this.runs = runs;
  }

  @GET
  @Operation(
      summary = "List the records that imports could not take in",
      description =
          "Newest first: where each stood, its id where it tells, the reason, and the SHA-256 of"
              + " what was rejected. Send the answer's `nextCursor` as `before` for the next page.")
  @APIResponse(responseCode = "200", description = "A page of rejected records")
  @APIResponse(responseCode = "400", description = "A number is out of bounds (problem+json)")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Your role does not allow it")
  public RejectedRecordPage list(
      @Parameter(description = "Only of this source", example = "ctgov") @RestQuery String source,
      @Parameter(description = "Only of this import") @RestQuery Long importRunId,
      @Parameter(description = "The `nextCursor` of the page before") @RestQuery @Min(1)
          Long before,
      @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
    return runs.rejections(source, importRunId, before, limit);
  }
}
