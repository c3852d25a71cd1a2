package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * A past or present treatment (never called a trial). Every field but {@code agent} or {@code
 * components} may be null, which means not known; code lists are those of the contract.
 *
 * @param weeks time at or above the target dose
 * @param adherencePct share of prescribed doses taken, in percent
 * @param doseAdequate a clinician's attestation, which overrides the dose table
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Treatment(
    String id,
    String agent,
    List<Component> components,
    @JsonProperty("class") String drugClass,
    String role,
    Integer line,
    Double doseMgPerDay,
    Double doseMgTotal,
    Double weeks,
    Double cycles,
    Double sessions,
    LocalDate start,
    LocalDate end,
    Double adherencePct,
    Boolean appropriate,
    Boolean inCurrentEpisode,
    Boolean doseAdequate,
    Boolean atMaxOrMaxTolerated,
    Double plasmaLevelNgMl,
    String plasmaLevelStatus,
    String outcome,
    Double pctImprovement,
    String bestResponse,
    Boolean progressed,
    Boolean progressedOnTreatment,
    Double progressionDaysAfterLastDose,
    Double progressionMonthsAfterLastDose,
    Double progressionMonthsAfterEnd,
    Double progressionMonthsAfterLastAntiCD20,
    Double monthsToProgression,
    Double monthsFromStartToProgression,
    Boolean relapsed,
    String intensity,
    Double daysSinceStart,
    List<String> componentsStoppedForToxicity,
    String activeMoiety,
    String schedule,
    Double activityMCi,
    String stopReason,
    List<Conflict> conflicts) {

  /** The agent, else the components joined by " + ". */
  public String label() {
    if (agent != null) {
      return agent;
    }
    return components == null
        ? null
        : String.join(" + ", components.stream().map(Component::agent).toList());
  }
}
