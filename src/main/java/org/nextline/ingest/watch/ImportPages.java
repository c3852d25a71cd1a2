package org.nextline.ingest.watch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextline.catalog.ImportRuns;
import org.nextline.catalog.RejectedRecordPage;
import org.nextline.catalog.SyncCount;
import org.nextline.catalog.SyncCounts;
import org.nextline.catalog.SyncState;
import org.nextline.catalog.SyncStates;
import org.nextline.ingest.sync.Synchronisation;

/** The administrator's page of imports. Works without JavaScript; with it, progress moves. */
@Path("/admin/imports")
@RolesAllowed("administrator")
public class ImportPages {

  private static final int HISTORY = 50;
  private static final int REJECTED = 50;

  /** Beside what every page may: the script that follows the events. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final ImportRuns runs;
  private final SyncStates states;
  private final SyncCounts counts;
  private final SyncJobs jobs;
  private final Synchronisation synchronisation;

  ImportPages(
      ImportRuns runs,
      SyncStates states,
      SyncCounts counts,
      SyncJobs jobs,
      Synchronisation synchronisation) {
    this.runs = runs;
    this.states = states;
    this.counts = counts;
    this.jobs = jobs;
    this.synchronisation = synchronisation;
  }

  /** The page's parts. */
  record Page(
      List<ImportView> history,
      RejectedRecordPage rejected,
      List<SyncState> states,
      List<SyncCount> counts,
      List<SyncCount> drift,
      List<String> sources,
      String message) {}

  @CheckedTemplate(basePath = "imports")
  static class Templates {
    static native TemplateInstance imports(Page page);
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> show(@RestQuery Long before, @RestQuery String started) {
    Instant now = Instant.now();
    List<SyncCount> compared = counts.all();
    var page =
        new Page(
            runs.recent(HISTORY).stream().map(run -> ImportView.of(run, now)).toList(),
            runs.rejections(null, null, before, REJECTED),
            states.all(),
            compared,
            compared.stream().filter(count -> count.drift() != 0).toList(),
            synchronisation.sources(),
            message(started));
    return RestResponse.ResponseBuilder.ok(Templates.imports(page))
        .header("Content-Security-Policy", POLICY)
        .build();
  }

  private static String message(String started) {
    return switch (started) {
      case "yes" -> "The synchronisation was started.";
      case "no" -> "It goes on already.";
      case "set" -> "It cannot be started: a setting for it is missing.";
      case null, default -> null;
    };
  }

  @POST
  @Path("sync")
  @Operation(hidden = true)
  public Response sync(@RestForm String source) {
    return Response.seeOther(URI.create("/admin/imports?started=" + outcome(source))).build();
  }

  private String outcome(String source) {
    try {
      return jobs.start(source) ? "yes" : "no";
    } catch (IllegalArgumentException unknownOrNotSet) {
      return "set";
    }
  }
}
