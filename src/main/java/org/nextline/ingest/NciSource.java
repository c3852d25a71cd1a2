package org.nextline.ingest;

import static org.nextline.ingest.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The NCI Clinical Trials Search API v2: its answers, or its trials one a line. */
@Singleton
public class NciSource implements TrialSource {

  /** The source's name on the command line. */
  public static final String NAME = "nci";

  private final JsonRecords records = new JsonRecords("data", "trials");
  private final NciMapper mapper = new NciMapper();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean accepts(String fileName) {
    return JsonRecords.hasUsualName(fileName);
  }

  @Override
  public void read(InputFile file, TrialSink sink) throws IOException {
    records.read(
        file,
        trial -> read(trial, file.date(), sink),
        line -> sink.reject(null, "a line that is not JSON", bytes(line)));
  }

  private void read(JsonNode trial, LocalDate date, TrialSink sink) {
    String nctId = text(trial.path("nct_id"));
    String id = nctId == null ? text(trial.path("nci_id")) : nctId;
    if (id == null) {
      sink.reject(null, "the trial has neither nct_id nor nci_id", bytes(trial.toString()));
    } else if (nctId != null && !NctId.isValid(nctId)) {
      sink.reject(id, "its nct_id is not NCT and eight digits", bytes(trial.toString()));
    } else {
      sink.accept(mapper.toTrial(trial, id, date));
    }
  }

  private static byte[] bytes(String payload) {
    return payload.getBytes(StandardCharsets.UTF_8);
  }
}
