package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A past or present treatment (never called a trial). Every field but {@code agent} or {@code
 * components} may be null, which means not known; code lists are those of the contract.
 *
 * @param dose as people write it, "2 g/day" or "500 mg twice daily"; {@code doseMgPerDay} goes
 *     before it
 * @param duration time at or above the target dose as people write it, "8 weeks"; {@code weeks}
 *     goes before it
 * @param progressionDate the day on which progression was found
 * @param weeks time at or above the target dose
 * @param adherencePct share of prescribed doses taken, in percent
 * @param pctImprovement percent, negative where the patient got worse
 * @param doseAdequate a clinician's attestation, which overrides the dose table
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Treatment(
    @Size(max = 200) String id,
    @Size(max = 200) String agent,
    @Size(max = 200) List<@NotNull @Valid Component> components,
    @Size(max = 200) @JsonProperty("class") String drugClass,
    @OneOf({"mono", "combination", "augmentation", "procedure", "device", "psychotherapy", "diet"})
        String role,
    @Min(1) Integer line,
    @DecimalMin("0") Double doseMgPerDay,
    @DecimalMin("0") Double doseMgTotal,
    @Size(max = 100)
        @Pattern(
            regexp = ".*\\p{L}.*",
            message = "needs its unit, for example 2 g/day; a number in mg a day is doseMgPerDay")
        String dose,
    @DecimalMin("0") Double weeks,
    @Size(max = 100)
        @Pattern(
            regexp = ".*\\p{L}.*",
            message = "needs its unit, for example 8 weeks; a number of weeks is weeks")
        String duration,
    @DecimalMin("0") Double cycles,
    @DecimalMin("0") Double sessions,
    LocalDate start,
    LocalDate end,
    LocalDate progressionDate,
    @DecimalMin("0") @DecimalMax("100") Double adherencePct,
    Boolean appropriate,
    Boolean inCurrentEpisode,
    Boolean doseAdequate,
    Boolean atMaxOrMaxTolerated,
    @DecimalMin("0") Double plasmaLevelNgMl,
    @OneOf({"in_range", "below_range", "above_range"}) String plasmaLevelStatus,
    @OneOf({
          "response",
          "partial_response",
          "no_response",
          "remission",
          "improved",
          "unchanged",
          "worse",
          "seizure_free",
          "seizures_continued",
          "persistent",
          "resolved",
          "relapsed",
          "not_observed",
          "contraindicated"
        })
        String outcome,
    @DecimalMax("100") Double pctImprovement,
    @OneOf({"sCR", "CR", "CRh", "CRi", "MLFS", "VGPR", "PR", "MR", "SD", "PD"}) String bestResponse,
    Boolean progressed,
    Boolean progressedOnTreatment,
    @DecimalMin("0") Double progressionDaysAfterLastDose,
    @DecimalMin("0") Double progressionMonthsAfterLastDose,
    @DecimalMin("0") Double progressionMonthsAfterEnd,
    @DecimalMin("0") Double progressionMonthsAfterLastAntiCD20,
    @DecimalMin("0") Double monthsToProgression,
    @DecimalMin("0") Double monthsFromStartToProgression,
    Boolean relapsed,
    @OneOf({"intensive", "less_intensive"}) String intensity,
    @DecimalMin("0") Double daysSinceStart,
    @Size(max = 200) List<@Size(max = 200) String> componentsStoppedForToxicity,
    @Size(max = 200) String activeMoiety,
    @Size(max = 200) String schedule,
    @DecimalMin("0") Double activityMCi,
    @OneOf({
          "lack_of_efficacy",
          "progression",
          "adverse_effect",
          "contraindicated",
          "ongoing",
          "completed",
          "assessed",
          "pregnancy_planning",
          "cost_access",
          "lost_to_follow_up",
          "patient_choice",
          "remission",
          "unknown"
        })
        String stopReason,
    @Size(max = 200) List<@NotNull @Valid Conflict> conflicts) {

  /** The agent, else the components joined by " + ". */
  public String label() {
    if (agent != null) {
      return agent;
    }
    return components == null
        ? null
        : String.join(" + ", components.stream().map(Component::agent).toList());
  }

  /** The same treatment under other names of its drugs. */
  public Treatment named(
      String newAgent, List<Component> newComponents, List<String> newStoppedForToxicity) {
    return new Treatment(
        id,
        newAgent,
        newComponents,
        drugClass,
        role,
        line,
        doseMgPerDay,
        doseMgTotal,
        dose,
        weeks,
        duration,
        cycles,
        sessions,
        start,
        end,
        progressionDate,
        adherencePct,
        appropriate,
        inCurrentEpisode,
        doseAdequate,
        atMaxOrMaxTolerated,
        plasmaLevelNgMl,
        plasmaLevelStatus,
        outcome,
        pctImprovement,
        bestResponse,
        progressed,
        progressedOnTreatment,
        progressionDaysAfterLastDose,
        progressionMonthsAfterLastDose,
        progressionMonthsAfterEnd,
        progressionMonthsAfterLastAntiCD20,
        monthsToProgression,
        monthsFromStartToProgression,
        relapsed,
        intensity,
        daysSinceStart,
        newStoppedForToxicity,
        activeMoiety,
        schedule,
        activityMCi,
        stopReason,
        conflicts);
  }
}
