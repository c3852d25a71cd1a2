package org.nextline.ingest;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;

/** ClinicalTrials.gov in its XML of before 2024, a file for each study. */
@Singleton
class ClinicalTrialsGovXmlSource implements TrialSource {

  private final XmlRecords records = new XmlRecords("clinical_study");
  private final XmlStudyMapper mapper = new XmlStudyMapper();

  @Override
  public String name() {
    return "ctgov-xml";
  }

  @Override
  public boolean accepts(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".xml.gz");
  }

  @Override
  public void read(InputFile file, TrialSink sink) throws IOException {
    records.read(
        file,
        study -> {
          String id = study.child("id_info").value("nct_id");
          if (id == null) {
            sink.reject(null, "the study has no nct_id", study.bytes());
          } else if (!NctId.isValid(id)) {
            sink.reject(id, "its nct_id is not NCT and eight digits", study.bytes());
          } else {
            sink.accept(mapper.toTrial(study, id, file.date()));
          }
        });
  }
}
