package org.nextline.ingest.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.nextline.config.NextlineConfig;
import org.nextline.ingest.NciSource;

/** The NCI Clinical Trials Search API v2, with a key. It counts pages by their first record. */
@Singleton
class Nci implements LiveRegistry {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The API gives no more at once. */
  private static final int PAGE = 50;

  private final NextlineConfig.Sync settings;
  private final RegistryHttp http;
  private final Clock clock = Clock.systemUTC();

  Nci(NextlineConfig config, RegistryHttps https) {
    this.settings = config.sync();
    this.http = https.create();
  }

  @Override
  public String source() {
    return NciSource.NAME;
  }

  @Override
  public String registry() {
    return NciSource.REGISTRY;
  }

  @Override
  public String missingSetting() {
    return settings.nciKey().isPresent() ? null : "NEXTLINE_SYNC_NCI_KEY";
  }

  @Override
  public boolean tellsUpdates() {
    return false;
  }

  /** The API does not tell: its data is of the day on which it is asked. */
  @Override
  public DataVersion version() {
    return new DataVersion(null, LocalDate.now(clock));
  }

  @Override
  public Page page(LocalDate updatedSince, String token, DataVersion version) throws IOException {
    int from = token == null ? 0 : Integer.parseInt(token);
    Address address = new Address(settings.nci(), "/trials").with("from", from).with("size", PAGE);
    return http.get(
        address.uri(),
        Map.of("X-API-KEY", settings.nciKey().orElseThrow()),
        body -> toPage(body, from));
  }

  private static Page toPage(byte[] body, int from) throws IOException {
    JsonNode answer = JSON.readTree(body);
    JsonNode trials = answer.path("data");
    if (!trials.isArray()) {
      throw new IOException("the registry's answer has no data");
    }
    long total = answer.path("total").asLong();
    int next = from + trials.size();
    boolean more = !trials.isEmpty() && next < total;
    return new Page(body, more ? Integer.toString(next) : null, total);
  }
}
