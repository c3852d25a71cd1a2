package org.nextline.ingest;

import static org.nextline.ingest.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** ClinicalTrials.gov, as its API v2 answers and its downloads are written. */
@Singleton
public class ClinicalTrialsGovSource implements TrialSource {

  /** The source's name on the command line. */
  public static final String NAME = "ctgov";

  private final JsonRecords records = new JsonRecords("studies");
  private final StudyMapper mapper = new StudyMapper();

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
        study -> read(study, file, sink),
        line -> sink.reject(null, "a line that is not JSON", bytes(line)));
  }

  private void read(JsonNode study, InputFile file, TrialSink sink) {
    JsonNode protocol = study.path("protocolSection");
    String id = text(protocol.path("identificationModule").path("nctId"));
    if (!protocol.isObject()) {
      sink.reject(null, "not a study: it has no protocolSection", bytes(study.toString()));
    } else if (id == null) {
      sink.reject(null, "the study has no nctId", bytes(study.toString()));
    } else if (!NctId.isValid(id)) {
      sink.reject(id, "its nctId is not NCT and eight digits", bytes(study.toString()));
    } else {
      sink.accept(mapper.toTrial(study, file));
    }
  }

  private static byte[] bytes(String payload) {
    return payload.getBytes(StandardCharsets.UTF_8);
  }
}
