package org.nextline.ingest;

import static org.nextline.ingest.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** ClinicalTrials.gov, as its API v2 answers and its downloads are written. */
@Singleton
class ClinicalTrialsGovSource implements TrialSource {

  private final JsonRecords records = new JsonRecords("studies");
  private final StudyMapper mapper = new StudyMapper();

  @Override
  public String name() {
    return "ctgov";
  }

  @Override
  public boolean accepts(String fileName) {
    return JsonRecords.hasUsualName(fileName);
  }

  @Override
  public void read(InputFile file, TrialSink sink) throws IOException {
    records.read(
        file,
        study -> read(study, file.date(), sink),
        line -> sink.reject(null, "a line that is not JSON", bytes(line)));
  }

  /**
   * Hands over a study, or says why not.
   *
   * @param fileDate the snapshot's date where the study does not tell
   */
  void read(JsonNode study, LocalDate fileDate, TrialSink sink) {
    JsonNode protocol = study.path("protocolSection");
    String id = text(protocol.path("identificationModule").path("nctId"));
    if (!protocol.isObject()) {
      sink.reject(null, "not a study: it has no protocolSection", bytes(study.toString()));
    } else if (id == null) {
      sink.reject(null, "the study has no nctId", bytes(study.toString()));
    } else if (!NctId.isValid(id)) {
      sink.reject(id, "its nctId is not NCT and eight digits", bytes(study.toString()));
    } else {
      sink.accept(mapper.toTrial(study, fileDate));
    }
  }

  private static byte[] bytes(String payload) {
    return payload.getBytes(StandardCharsets.UTF_8);
  }
}
