package org.nextline.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.nextline.matching.CriteriaShelf;
import org.nextline.matching.CriterionSummary;
import org.nextline.refractory.Stringency;

/** The criteria as pages, for patients and for their specialists. */
@Path("/criteria")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class CriteriaPages {

  private final CriteriaShelf criteria;
  private final CriterionWords words;

  CriteriaPages(CriteriaShelf criteria, CriterionWords words) {
    this.criteria = criteria;
    this.words = words;
  }

  /** The pages' templates. */
  @CheckedTemplate(basePath = "PortalResource")
  static class Templates {
    private Templates() {}

    static native TemplateInstance criteria(List<CriterionSummary> criteria, List<String> mistakes);

    static native TemplateInstance criterion(CriterionPage page);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance all() {
    return Templates.criteria(criteria.all(), criteria.mistakes());
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public TemplateInstance one(@PathParam("id") String id) {
    return criteria
        .find(id, Stringency.STANDARD)
        .map(words::of)
        .map(Templates::criterion)
        .orElseThrow(NotFoundException::new);
  }
}
