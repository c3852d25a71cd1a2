package org.nextline.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextline.refractory.Stringency;

/** The criteria themselves, to read: what each one asks, whoever the patient may be. */
@Path("/api/v1/criteria")
@PermitAll
@Tag(name = "Criteria")
public class CriteriaResource {

  private final CriteriaShelf criteria;

  CriteriaResource(CriteriaShelf criteria) {
    this.criteria = criteria;
  }

  @GET
  @Operation(
      summary = "List the criteria of refractoriness",
      description =
          "With `condition`, those by which that condition is judged, most specific first. None of"
              + " them has been signed off by a clinician (`signedOff`).")
  @APIResponse(responseCode = "200", description = "The criteria, by title")
  @APIResponse(
      responseCode = "400",
      description = "The condition is not known or may mean several (problem+json)")
  public List<CriterionSummary> list(
      @Parameter(description = "Slug, name, synonym or code of a condition", example = "epilepsy")
          @QueryParam("condition")
          String condition) {
    return condition == null ? criteria.all() : criteria.of(condition);
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "Read a criterion",
      description =
          "Thresholds in their standard, strict and lenient reading, how a treatment is judged, the"
              + " decision list, what its names mean, caveats and tables, each in plain and in"
              + " clinical words and with its source. The same as a page: /criteria/{id}.")
  @APIResponse(
      responseCode = "200",
      description = "The criterion",
      content = @Content(schema = @Schema(implementation = CriterionView.class)))
  @APIResponse(responseCode = "304", description = "It has not changed since the ETag was given")
  @APIResponse(responseCode = "400", description = "The stringency is none (problem+json)")
  @APIResponse(responseCode = "404", description = "No criterion has this id (problem+json)")
  public Response read(
      @Parameter(example = "epilepsy.ilae2010") @PathParam("id") String id,
      @Parameter(description = "Whose values stand in the sentences")
          @QueryParam("stringency")
          @DefaultValue("STANDARD")
          @Schema(implementation = Stringency.class)
          String stringency,
      @Context Request request) {
    CriterionView view =
        criteria.find(id, Stringency.named(stringency)).orElseThrow(NotFoundException::new);
    EntityTag tag = new EntityTag(Integer.toHexString(view.toString().hashCode()));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = unchanged == null ? Response.ok(view) : unchanged;
    return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
  }
}
