package org.nextline.patient.narrative;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a phrase tells of a treatment. */
enum CourseField {
  @JsonProperty("stopReason")
  STOP_REASON,
  @JsonProperty("outcome")
  OUTCOME,
  @JsonProperty("progressed")
  PROGRESSED,
  @JsonProperty("line")
  LINE,
  /** That it was stopped, for whatever reason. */
  @JsonProperty("stopped")
  STOPPED,
  /** That it was given. */
  @JsonProperty("given")
  GIVEN,
  /** That the patient is allergic to it: no treatment. */
  @JsonProperty("allergy")
  ALLERGY
}
