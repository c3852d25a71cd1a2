package org.nextline.ingest;

/** Takes note of records that cannot be taken in. */
@FunctionalInterface
public interface Rejecting {

  /**
   * @param recordId null where the record does not tell
   * @param reason in words
   * @param payload what could not be understood
   */
  void reject(String recordId, String reason, byte[] payload);
}
