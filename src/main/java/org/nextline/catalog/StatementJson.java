package org.nextline.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** What one source says of a trial, as it is kept where several sources tell of it. */
final class StatementJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private StatementJson() {}

  static String write(TrialRecord trial) {
    try {
      return MAPPER.writeValueAsString(trial);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a trial record is plain data", e);
    }
  }

  static TrialRecord read(String json) {
    try {
      return MAPPER.readValue(json, TrialRecord.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept statement cannot be read", e);
    }
  }
}
