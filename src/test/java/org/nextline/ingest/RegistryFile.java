package org.nextline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.nextline.catalog.TrialRecord;

/** The trials of a file, read as an import reads them. */
public final class RegistryFile {

  private RegistryFile() {}

  /**
   * @param adapter {@code union} or {@code ctgov}
   */
  public static List<TrialRecord> trials(String adapter, Path file) throws IOException {
    FoundTrials found = new FoundTrials();
    Reading.read(
        adapter.equals("union") ? new RegistryUnionSource() : new ClinicalTrialsGovSource(),
        file,
        found);
    return found.trials;
  }
}
