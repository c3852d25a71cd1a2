package org.nextline.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Every criterion of a trial, judged for a patient. Nothing that is sent here is stored or logged.
 */
@Path("/api/v1/eligibility-checks")
@PermitAll
@Tag(name = "Eligibility")
public class EligibilityCheckResource {

  private final EligibilityChecker checker;

  EligibilityCheckResource(EligibilityChecker checker) {
    this.checker = checker;
  }

  @POST
  @Operation(
      summary = "Check the criteria of a trial",
      description =
          "Judges each criterion of a trial of the catalogue (`trialId`) or of a list (`criteria`):"
              + " `MET`, `NOT_MET`, `UNKNOWN` or `NOT_APPLICABLE`, with a sentence that says why and"
              + " the paths of the facts that decided. For an exclusion `MET` means that the person"
              + " has what excludes them. What a profile does not say, what the text leaves unclear"
              + " and a value in a unit that does not fit stay `UNKNOWN`, which never makes `fit`"
              + " `UNLIKELY`. The text of a trial is read in the patient's favour: only what was"
              + " understood to the last word makes it `UNLIKELY`, and not a group that the"
              + " patient's disease belongs to, nor a treatment that is merely not listed."
              + " Whether somebody can take part is for the trial's team to say.")
  @APIResponse(responseCode = "200", description = "The verdict on each criterion, and the fit")
  @APIResponse(
      responseCode = "400",
      description =
          "A field cannot be used; `violations` names it and what is accepted (problem+json)")
  @APIResponse(responseCode = "413", description = "The body is too large (problem+json)")
  public EligibilityCheck check(@NotNull @Valid EligibilityCheckRequest request) {
    return checker.check(request);
  }
}
