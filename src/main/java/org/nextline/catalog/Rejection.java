package org.nextline.catalog;

/**
 * A record that could not be taken in.
 *
 * @param file where it stands
 * @param recordId null where the record does not tell
 * @param reason in words
 * @param payloadHash SHA-256 of what was rejected; null where it could not be read at all
 */
public record Rejection(String file, String recordId, String reason, String payloadHash) {

  @Override
  public String toString() {
    return file + (recordId == null ? "" : " (" + recordId + ")") + ": " + reason;
  }
}
