package org.nextline.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What changed about a trial, over HTTP. */
@Path("/api/v1/trials/{id}/changes")
@PermitAll
@Tag(name = "Catalogue")
public class TrialChangeResource {

  private final TrialHistory history;

  TrialChangeResource(TrialHistory history) {
    this.history = history;
  }

  @GET
  @Operation(
      summary = "Read what changed about a trial",
      description =
          "Newest first: status, criteria, sites and all other fields with what they were and are,"
              + " when the catalogue learnt of it, and the trial's source with its date. Any"
              + " registry's id of the trial will do, former ones too. Send the answer's"
              + " `nextCursor` as `before` for the next page.")
  @APIResponse(responseCode = "200", description = "A page of changes")
  @APIResponse(responseCode = "400", description = "A number is out of bounds (problem+json)")
  @APIResponse(responseCode = "404", description = "No trial has or had this id (problem+json)")
  public TrialChangePage list(
      @Parameter(example = "NCT01234567") @RestPath String id,
      @Parameter(description = "The `nextCursor` of the page before") @RestQuery @Min(1)
          Long before,
      @Parameter(description = "What changed at once counts as one")
          @RestQuery
          @DefaultValue("20")
          @Min(1)
          @Max(200)
          int limit) {
    TrialChangePage page = history.of(id, before, limit);
    if (page.changes().isEmpty() && before == null) {
      throw new NotFoundException();
    }
    return page;
  }
}
