package org.nextline.ingest;

import static org.nextline.ingest.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** ClinicalTrials.gov, as its API v2 answers and its downloads are written. */
@Singleton
class ClinicalTrialsGovSource implements TrialSource {

  private static final Pattern NCT_ID = Pattern.compile("NCT\\d{8}");

  private final StudyMapper mapper = new StudyMapper();

  @Override
  public String name() {
    return "ctgov";
  }

  @Override
  public boolean accepts(String fileName) {
    return StudyFile.hasUsualName(fileName);
  }

  @Override
  public void read(Path file, TrialSink sink) throws IOException {
    LocalDate fileDate =
        LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
    StudyFile.read(
        file,
        study -> read(study, fileDate, sink),
        line -> sink.reject(null, "a line that is not JSON", bytes(line)));
  }

  private void read(JsonNode study, LocalDate fileDate, TrialSink sink) {
    JsonNode protocol = study.path("protocolSection");
    String id = text(protocol.path("identificationModule").path("nctId"));
    if (!protocol.isObject()) {
      sink.reject(null, "not a study: it has no protocolSection", bytes(study.toString()));
    } else if (id == null) {
      sink.reject(null, "the study has no nctId", bytes(study.toString()));
    } else if (!NCT_ID.matcher(id).matches()) {
      sink.reject(id, "its nctId is not NCT and eight digits", bytes(study.toString()));
    } else {
      sink.accept(mapper.toTrial(study, fileDate));
    }
  }

  private static byte[] bytes(String payload) {
    return payload.getBytes(StandardCharsets.UTF_8);
  }
}
