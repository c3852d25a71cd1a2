package org.nextline.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextline.matching.MatchService;

/** The patient's pages. Answers travel in the body of a POST only, never in an address. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PortalResource {

  private final Questionnaire questionnaire;
  private final ProfileForm profiles;
  private final FormPage formPage;
  private final ResultsPage resultsPage;
  private final MatchService matches;

  PortalResource(
      Questionnaire questionnaire,
      ProfileForm profiles,
      FormPage formPage,
      ResultsPage resultsPage,
      MatchService matches) {
    this.questionnaire = questionnaire;
    this.profiles = profiles;
    this.formPage = formPage;
    this.resultsPage = resultsPage;
    this.matches = matches;
  }

  /** The pages' templates. */
  @CheckedTemplate
  static class Templates {
    private Templates() {}

    static native TemplateInstance start(FormView form);

    static native TemplateInstance results(ResultsView results);

    static native TemplateInstance about();
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance start() {
    return Templates.start(formPage.of(FormData.empty(), List.of(), List.of(), null));
  }

  /** The form again with its answers: to change them, to add treatments or to answer a question. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public TemplateInstance edit(MultivaluedMap<String, String> sent) {
    FormData form = FormData.of(sent, questionnaire);
    FormData shown = sent.containsKey("add") ? form.withMoreRows() : form;
    return Templates.start(formPage.of(shown, List.of(), List.of(), sent.getFirst("focus")));
  }

  @POST
  @Path("results")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> results(MultivaluedMap<String, String> sent) {
    FormData form = FormData.of(sent, questionnaire);
    ProfileForm.Reading reading = profiles.read(form);
    if (reading.profile() == null) {
      return RestResponse.status(
          Response.Status.BAD_REQUEST,
          Templates.start(formPage.of(form, reading.errors(), reading.suggestions(), null)));
    }
    ResultsState state = ResultsState.of(sent);
    return RestResponse.ok(
        Templates.results(
            resultsPage.of(matches.match(state.request(reading.profile())), form, state)));
  }

  /** Somebody typed or reloaded the address: there are no answers to show results for. */
  @GET
  @Path("results")
  @Operation(hidden = true)
  public Response noAnswers() {
    return Response.seeOther(URI.create("/")).build();
  }

  @GET
  @Path("about")
  @Operation(hidden = true)
  public TemplateInstance about() {
    return Templates.about();
  }
}
