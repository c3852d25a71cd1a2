package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A molecular finding, as gene and variant ({@code EGFR}, {@code T790M}) or by one name ({@code
 * KPC}).
 *
 * @param status null counts as positive: a finding is listed because it was found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Biomarker(String gene, String variant, String name, Status status) {

  /** Result of the test. */
  public enum Status {
    @JsonProperty("positive")
    POSITIVE,
    @JsonProperty("negative")
    NEGATIVE,
    @JsonProperty("unknown")
    UNKNOWN
  }

  @JsonIgnore
  public boolean isPositive() {
    return status == null || status == Status.POSITIVE;
  }

  /** The name, else gene and variant. */
  public String label() {
    if (name != null) {
      return name;
    }
    return variant == null ? gene : gene + " " + variant;
  }
}
