package org.nextline.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.Assessment;
import org.nextline.refractory.Stringency;

/** The refractoriness verdict. Nothing that is sent here is stored or logged. */
@Path("/api/v1/assessments")
@PermitAll
@Tag(name = "Assessments")
public class AssessmentResource {

  private final Assessor assessor;

  AssessmentResource(Assessor assessor) {
    this.assessor = assessor;
  }

  @POST
  @Operation(
      summary = "Assess whether a condition is treatment-refractory",
      description =
          "Evaluates every recognised criterion of the condition, most specific first, over"
              + " three-valued logic: what is not known is never taken as a no. `missing` holds the"
              + " facts that could still change status or stage. Signs of acute danger come first, in"
              + " `urgent`, with the number to call in the profile's country. Nothing is stored.")
  @APIResponse(
      responseCode = "200",
      description = "The verdict of each criterion, with its reasons")
  @APIResponse(
      responseCode = "400",
      description =
          "A field cannot be used; `violations` names it and what is accepted (problem+json)")
  @APIResponse(responseCode = "413", description = "The body is too large (problem+json)")
  public Assessment assess(
      @NotNull @Valid PatientProfile profile,
      @Parameter(
              description =
                  "How strictly the choices are made that a criterion's source leaves open")
          @QueryParam("stringency")
          @DefaultValue("STANDARD")
          @Schema(implementation = Stringency.class)
          String stringency) {
    return assessor.assess(profile, Stringency.named(stringency));
  }
}
