package org.nextline.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The hash of what a trial says, whenever and wherever it was said: the snapshot date is left out,
 * and so is which sources list it.
 */
final class ContentHash {

  @JsonIgnoreProperties("asOf")
  private interface Undated {}

  @JsonIgnoreProperties({"sources", "formerIds", "goneSince"})
  private interface Content {}

  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addMixIn(SourceRef.class, Undated.class)
          .addMixIn(TrialRecord.class, Content.class)
          .build();

  private ContentHash() {}

  static String of(TrialRecord trial) {
    try {
      return Sha256.of(CANONICAL.writeValueAsBytes(trial));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a trial record is plain data", e);
    }
  }
}
