package org.nextline.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The hash of what a trial says, whenever it was said: the snapshot date is left out. */
final class ContentHash {

  @JsonIgnoreProperties("asOf")
  private interface Undated {}

  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addMixIn(SourceRef.class, Undated.class)
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
