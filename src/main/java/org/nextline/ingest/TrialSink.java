package org.nextline.ingest;

import org.nextline.catalog.TrialRecord;

/** Takes what an adapter finds in a file. */
public interface TrialSink {

  void accept(TrialRecord trial);

  /**
   * @param recordId null where the record does not tell
   * @param reason in words
   * @param payload what could not be understood
   */
  void reject(String recordId, String reason, byte[] payload);
}
