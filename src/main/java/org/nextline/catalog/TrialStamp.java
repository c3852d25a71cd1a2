package org.nextline.catalog;

/**
 * Which version of a trial the catalogue holds.
 *
 * @param changeNo number of the change that wrote it
 * @param content stands for all that the trial says: the first 64 bits of the hash of it, one more
 *     where no source lists the trial any more
 */
public record TrialStamp(String id, long changeNo, long content) {

  /** The {@link #content} of a row of the table {@code trial}. */
  static final String CONTENT_SQL =
      "('x' || left(content_hash, 16))::bit(64)::bigint + (gone_since is not null)::int";

  static TrialStamp of(String id, long changeNo, String contentHash, boolean gone) {
    long hash = Long.parseUnsignedLong(contentHash, 0, 16, 16);
    return new TrialStamp(id, changeNo, hash + (gone ? 1 : 0));
  }
}
