package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Administrative sex in the codes of FHIR AdministrativeGender. */
public enum Sex {
  @JsonProperty("female")
  FEMALE,
  @JsonProperty("male")
  MALE,
  @JsonProperty("other")
  OTHER,
  @JsonProperty("unknown")
  UNKNOWN
}
