package org.nextline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented studies of ClinicalTrials.gov API v2. */
final class Studies {

  private static final AtomicInteger LAST = new AtomicInteger(91_000_000);

  private Studies() {}

  /** An id that no other test uses. */
  static String newId() {
    return "NCT" + LAST.incrementAndGet();
  }

  static String study(String id, String title, String version) {
    return """
    {"protocolSection": {
       "identificationModule": {"nctId": "%s", "briefTitle": "%s"},
       "statusModule": {"overallStatus": "RECRUITING"},
       "conditionsModule": {"conditions": ["Hiccups"]},
       "contactsLocationsModule": {"locations": [
         {"facility": "One", "city": "Paris", "country": "France"},
         {"facility": "Two", "city": "Lyon", "country": "France"}]}},
     "derivedSection": {"miscInfoModule": {"versionHolder": "%s"}}}
    """
        .formatted(id, title, version)
        .replace("\n", "");
  }

  static Path write(Path folder, String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
