package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * A measurement.
 *
 * @param value a number, boolean or code
 * @param unit UCUM or common unit; null where the value has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observation(String name, Object value, String unit, LocalDate date) {

  boolean isBefore(Observation other) {
    return date != null && other.date != null && date.isBefore(other.date);
  }
}
