package org.nextline.catalog;

import java.time.Instant;

/**
 * A record that an import could not take in, with the import it stood in.
 *
 * @param id grows with every rejection
 * @param source name of the source, for example {@code ctgov}
 * @param importStarted when that import began
 * @param recordId null where the record does not tell
 * @param reason in words
 * @param payloadHash SHA-256 of what was rejected; null where it could not be read at all
 */
public record RejectedRecord(
    long id,
    long importRunId,
    String source,
    Instant importStarted,
    String file,
    String recordId,
    String reason,
    String payloadHash) {}
