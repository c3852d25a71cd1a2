package org.nextline.ingest;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** The WHO International Clinical Trials Registry Platform, as it exports to XML and to CSV. */
@Singleton
class IctrpSource implements TrialSource {

  private static final Pattern NAME = Pattern.compile("(?i).*\\.(xml|csv)(\\.gz)?");

  private final XmlRecords xml = new XmlRecords("Trial");
  private final IctrpMapper mapper = new IctrpMapper();

  @Override
  public String name() {
    return "ictrp";
  }

  @Override
  public boolean accepts(String fileName) {
    return NAME.matcher(fileName).matches();
  }

  @Override
  public void read(InputFile file, TrialSink sink) throws IOException {
    if (file.name().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      CsvRows.read(file.content(), row -> hand(IctrpRecord.of(row), file.date(), sink));
    } else {
      xml.read(file, trial -> hand(IctrpRecord.of(trial), file.date(), sink));
    }
  }

  private void hand(IctrpRecord trial, LocalDate fileDate, TrialSink sink) {
    if (trial.id() == null) {
      sink.reject(null, "the trial has no TrialID", trial.bytes());
    } else {
      sink.accept(mapper.toTrial(trial, fileDate));
    }
  }
}
