package org.nextline.shortlist;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.nextline.security.Roles;

/** Shortlists of chosen options over HTTP: for signed-in coordinators, each seeing their own. */
@Path("/api/v1/shortlists")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Shortlists")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Your role does not allow it")
public class ShortlistResource {

  private static final String EXAMPLE =
      """
      {"label": "REF-2026-014",
       "assessment": {"assessments": [{"criteriaId": "epilepsy.ilae2010",
         "title": "Drug-resistant epilepsy", "status": "REFRACTORY", "stage": "drug_resistant"}]},
       "options": [{"rank": 1, "kind": "SPECIALIST_CENTRE", "id": "centre-1", "fit": "LIKELY",
         "title": "An epilepsy centre", "score": 0.8, "why": ["Accredited at level 4"],
         "source": {"registry": "a directory", "asOf": "2026-11-01"}}]}
      """;

  private final Shortlists shortlists;
  private final Exports exports;
  private final SecurityIdentity caller;

  ShortlistResource(Shortlists shortlists, Exports exports, SecurityIdentity caller) {
    this.shortlists = shortlists;
    this.exports = exports;
    this.caller = caller;
  }

  @POST
  @Operation(
      summary = "Keep chosen options of a match",
      description =
          "Send assessment, chosen options and urgent notices as a match returned them. No patient"
              + " profile is stored; the label is your own reference, not a name.")
  @APIResponse(
      responseCode = "201",
      description = "Kept; its address is in the header Location",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ShortlistView.class)))
  @APIResponse(responseCode = "400", description = "A field cannot be used")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NewShortlist.class),
              examples = @ExampleObject(name = "one option", value = EXAMPLE)))
  public Response save(@NotNull @Valid NewShortlist chosen) {
    ShortlistView saved = shortlists.save(chosen, Reader.of(caller));
    return Response.created(URI.create("/api/v1/shortlists/" + saved.id())).entity(saved).build();
  }

  @GET
  @Operation(
      summary = "List one's own shortlists, newest first",
      description = "An administrator sees everybody's.")
  @APIResponse(responseCode = "200", description = "A page of them")
  @APIResponse(responseCode = "400", description = "page or size out of range")
  public ShortlistPage list(
      @RestQuery @DefaultValue("0") @Min(0) @Max(100_000) int page,
      @RestQuery @DefaultValue("20") @Min(1) @Max(200) int size) {
    return shortlists.page(Reader.of(caller), page, size);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a shortlist")
  @APIResponse(responseCode = "200", description = "The shortlist as saved")
  @APIResponse(responseCode = "404", description = "None of yours has this id")
  public ShortlistView read(@RestPath UUID id) {
    return shortlists.find(id, Reader.of(caller)).orElseThrow(NotFoundException::new);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Delete a shortlist for good")
  @APIResponse(responseCode = "204", description = "Deleted")
  @APIResponse(responseCode = "404", description = "None of yours has this id")
  public void delete(@RestPath UUID id) {
    if (!shortlists.delete(id, Reader.of(caller))) {
      throw new NotFoundException();
    }
  }

  @GET
  @Path("{id}/export")
  @Operation(
      summary = "Export a shortlist",
      description =
          "As a referral packet (pdf), a table with one row for each option (csv), or a FHIR R4"
              + " document Bundle (fhir). Without `format` the header Accept decides.")
  @APIResponse(
      responseCode = "200",
      description = "The document, as an attachment",
      content = {
        @Content(mediaType = "application/pdf"),
        @Content(mediaType = "text/csv"),
        @Content(mediaType = "application/fhir+json")
      })
  @APIResponse(responseCode = "400", description = "No such format")
  @APIResponse(responseCode = "404", description = "None of yours has this id")
  public Response export(
      @RestPath UUID id,
      @Parameter(description = "pdf, csv or fhir") @RestQuery String format,
      HttpHeaders headers) {
    ExportFormat chosen = ExportFormat.chosen(format, headers.getAcceptableMediaTypes());
    ShortlistView shortlist =
        shortlists.forExport(id, Reader.of(caller)).orElseThrow(NotFoundException::new);
    return Response.ok(exports.write(shortlist, chosen))
        .type(chosen.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"shortlist-" + id + "." + chosen.extension() + "\"")
        .build();
  }
}
