package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A measurement.
 *
 * @param value a number, boolean or code
 * @param unit UCUM or common unit; null where the value has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observation(
    @Size(max = 200) String name, Object value, @Size(max = 50) String unit, LocalDate date) {

  /** True where both are dated and this one is the earlier. */
  public boolean isBefore(Observation other) {
    return date != null && other.date != null && date.isBefore(other.date);
  }
}
