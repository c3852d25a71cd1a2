package org.nextline.ingest.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nextline.catalog.SyncCount;
import org.nextline.config.NextlineConfig;
import org.nextline.ingest.ClinicalTrialsGovSource;
import org.nextline.ingest.JsonText;
import org.nextline.ingest.NctId;

/** ClinicalTrials.gov over its API v2. */
@Singleton
class ClinicalTrialsGov implements LiveRegistry {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ALL_BUT_RESULTS = "ProtocolSection,DerivedSection";
  private static final int BAD_REQUEST = 400;

  private final NextlineConfig.Sync settings;
  private final RegistryHttp http;
  private final Reconciliation reconciliation;

  ClinicalTrialsGov(NextlineConfig config, RegistryHttps https, Reconciliation reconciliation) {
    this.settings = config.sync();
    this.http = https.create();
    this.reconciliation = reconciliation;
  }

  @Override
  public String source() {
    return ClinicalTrialsGovSource.NAME;
  }

  @Override
  public String registry() {
    return NctId.REGISTRY;
  }

  @Override
  public boolean tellsUpdates() {
    return true;
  }

  @Override
  public DataVersion version() throws IOException {
    JsonNode answer =
        http.get(new Address(settings.ctgov(), "/version").uri(), Map.of(), JSON::readTree);
    String timestamp = JsonText.text(answer.path("dataTimestamp"));
    LocalDate day = JsonText.date(answer.path("dataTimestamp"));
    if (day == null) {
      throw new IOException("the registry does not tell how new its data is");
    }
    return new DataVersion(timestamp, day);
  }

  @Override
  public Page page(LocalDate updatedSince, String token, DataVersion version) throws IOException {
    Address address =
        studies()
            .with("fields", ALL_BUT_RESULTS)
            .with("filter.advanced", updatedSince == null ? null : updatedSince(updatedSince))
            .with("pageSize", settings.pageSize())
            .with("pageToken", token)
            .with("countTotal", token == null ? true : null);
    try {
      return http.get(address.uri(), Map.of(), ClinicalTrialsGov::toPage);
    } catch (Refused refused) {
      if (refused.status() == BAD_REQUEST && token != null) {
        throw new PageTokenExpired(refused.getMessage());
      }
      throw refused;
    }
  }

  private static String updatedSince(LocalDate day) {
    return "AREA[LastUpdatePostDate]RANGE[%s,MAX]".formatted(day);
  }

  private static Page toPage(byte[] body) throws IOException {
    JsonNode answer = JSON.readTree(body);
    if (!answer.path("studies").isArray()) {
      throw new IOException("the registry's answer has no studies");
    }
    JsonNode total = answer.path("totalCount");
    return new Page(
        body,
        JsonText.text(answer.path("nextPageToken")),
        total.isIntegralNumber() ? total.longValue() : null);
  }

  @Override
  public List<SyncCount> reconcile() throws IOException {
    return reconciliation.of(this);
  }

  /**
   * The registry's own count.
   *
   * @param condition MeSH term; empty for all
   * @param status as the API writes it
   */
  long count(String condition, String status) throws IOException {
    Address address =
        studies()
            .with("fields", "NCTId")
            .with(
                "filter.advanced",
                condition.isEmpty()
                    ? null
                    : "AREA[ConditionMeshTerm]COVERAGE[FullMatch]\"%s\"".formatted(condition))
            .with("filter.overallStatus", status)
            .with("pageSize", 1)
            .with("countTotal", true);
    Page page = http.get(address.uri(), Map.of(), ClinicalTrialsGov::toPage);
    if (page.total() == null) {
      throw new IOException("the registry does not count");
    }
    return page.total();
  }

  private Address studies() {
    return new Address(settings.ctgov(), "/studies").with("format", "json");
  }
}
