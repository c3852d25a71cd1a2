package org.nextline.matching;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.nextline.eligibility.structure.Section;
import org.nextline.patient.PatientProfile;

/**
 * A profile and what to check it against: a trial of the catalogue, or criteria as they are given.
 *
 * @param trialId null where {@code criteria} are given
 * @param criteria null where {@code trialId} is given
 */
public record EligibilityCheckRequest(
    @NotNull @Valid PatientProfile profile,
    @Size(max = 100) String trialId,
    @Size(max = 500) List<@NotNull @Valid GivenCriterion> criteria) {

  /**
   * One criterion.
   *
   * @param id comes back with the verdict; null for none
   */
  public record GivenCriterion(
      @Size(max = 100) String id, @NotNull Type type, @NotBlank @Size(max = 20_000) String text) {}

  /** Whether a criterion says who can take part or who cannot. */
  public enum Type {
    @JsonProperty("inclusion")
    INCLUSION,
    @JsonProperty("exclusion")
    EXCLUSION;

    Section section() {
      return this == EXCLUSION ? Section.EXCLUSION : Section.INCLUSION;
    }
  }
}
