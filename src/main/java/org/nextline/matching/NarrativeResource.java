package org.nextline.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextline.patient.narrative.Narrative;
import org.nextline.patient.narrative.NarrativeReader;

/** Free text into a profile. Nothing that is sent here is stored or logged. */
@Path("/api/v1/narratives")
@PermitAll
@Tag(name = "Narratives")
public class NarrativeResource {

  private final NarrativeReader reader;

  NarrativeResource(NarrativeReader reader) {
    this.reader = reader;
  }

  @POST
  @Operation(
      summary = "Read a clinic letter, a note or a line of a questionnaire into a profile",
      description =
          "Reads age, sex, conditions, symptoms, treatments with dose, duration and outcome,"
              + " measurements, biomarkers, performance status, pregnancy, smoking and allergies."
              + " `spans` says of each place in the text which field it speaks of and what it says:"
              + " that the patient has it (`PRESENT`) or had it (`HISTORICAL`), that it is denied"
              + " (`ABSENT`), doubtful, planned or only possible (`POSSIBLE`), or a relative's"
              + " (`FAMILY`). The `profile` holds what is present and, of the past, what lasts; what"
              + " is denied is an observation that is false. Offsets count UTF-16 code units. Check"
              + " the profile before you use it: a program has read it. The text itself is not part"
              + " of it; send it along as `notes`, so that signs of danger in it are seen. Nothing"
              + " is stored.")
  @APIResponse(responseCode = "200", description = "The profile and the places it was read from")
  @APIResponse(
      responseCode = "400",
      description = "The text is missing, blank or too long (problem+json)")
  @APIResponse(responseCode = "413", description = "The body is too large (problem+json)")
  public Narrative read(@NotNull @Valid NarrativeRequest request) {
    return reader.read(request.text());
  }
}
