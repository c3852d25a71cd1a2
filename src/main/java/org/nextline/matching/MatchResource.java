package org.nextline.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Next options for a patient. Nothing that is sent here is stored or logged. */
@Path("/api/v1/matches")
@PermitAll
@Tag(name = "Matches")
public class MatchResource {

  private final MatchService matches;

  MatchResource(MatchService matches) {
    this.matches = matches;
  }

  @POST
  @Operation(
      summary = "Find next options",
      description =
          "Assesses the profile and returns one ranked, explained list of clinical trials,"
              + " specialist centres, combination or sequential therapies, repurposed drugs and"
              + " palliative care. Signs of acute danger come first, in `urgent`, with the number to"
              + " call in the profile's country, and must be read first. A treatment that a known"
              + " fact speaks against (already tried, allergy, pregnancy, a current medicine, organ"
              + " function, a lost drug) is left out of `options` and named in `setAside` with the"
              + " reason; with `includeUnlikely` it is among the options instead. What is not known"
              + " is a caution and never leaves anything out. A trial's own criteria are read by a"
              + " program and judged one by one, in `criteria`; a trial that a known fact speaks"
              + " against is left out likewise, the best twenty of them named in `setAside`. The profile's `allergies` are names of"
              + " drugs or classes of drugs; an empty list means none."
              + " Send the answer's `nextCursor` with the same profile for the next page. Nothing is"
              + " stored.")
  @APIResponse(responseCode = "200", description = "The options of this page, with the verdict")
  @APIResponse(
      responseCode = "400",
      description =
          "A field cannot be used; `violations` names it and what is accepted (problem+json)")
  @APIResponse(responseCode = "413", description = "The body is too large (problem+json)")
  public MatchResponse match(@NotNull @Valid MatchRequest request) {
    return matches.match(request);
  }
}
