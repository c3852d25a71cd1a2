package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * What is known of a patient, as the public contract (version 1) names it. Absent, {@code null} and
 * unknown mean the same: not known.
 *
 * @param condition what the patient has
 * @param age in years, fractions for infants; derived from {@code birthDate} where absent
 * @param sex {@code female}, {@code male}, {@code other} or {@code unknown} (FHIR
 *     AdministrativeGender)
 * @param maxDistanceKm how far the person can travel, at most half way round the globe; null: no
 *     limit
 * @param treatments the treatment history in order; null: not known; empty: none taken
 * @param facts named clinical facts, values being numbers, booleans, codes or maps of these
 * @param allergies names of drugs or classes of drugs that the patient is allergic to; null: not
 *     known; empty: none
 * @param notes free text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PatientProfile(
    @Valid ConditionRef condition,
    @Size(max = 200) List<@NotNull @Valid ConditionRef> otherConditions,
    @DecimalMin("0") @DecimalMax("130") Double age,
    @PastOrPresent LocalDate birthDate,
    Sex sex,
    @Valid Location location,
    @DecimalMin("0") @DecimalMax("20040") Double maxDistanceKm,
    @Size(max = 200) List<@NotNull @Valid Treatment> treatments,
    @Size(max = 200) Map<@Size(max = 100) String, Object> facts,
    @Size(max = 200) List<@NotNull @Valid Observation> observations,
    @Size(max = 200) List<@NotNull @Valid Biomarker> biomarkers,
    @Size(max = 200) List<@NotNull @Valid Symptom> symptoms,
    @Size(max = 200) List<@NotBlank @Size(max = 200) String> allergies,
    @Valid Preferences preferences,
    @Size(max = 100_000) String notes) {

  /** A profile of which allergies are not known. */
  public PatientProfile(
      ConditionRef condition,
      List<ConditionRef> otherConditions,
      Double age,
      LocalDate birthDate,
      Sex sex,
      Location location,
      Double maxDistanceKm,
      List<Treatment> treatments,
      Map<String, Object> facts,
      List<Observation> observations,
      List<Biomarker> biomarkers,
      List<Symptom> symptoms,
      Preferences preferences,
      String notes) {
    this(
        condition,
        otherConditions,
        age,
        birthDate,
        sex,
        location,
        maxDistanceKm,
        treatments,
        facts,
        observations,
        biomarkers,
        symptoms,
        null,
        preferences,
        notes);
  }

  /** The same patient with other treatments. */
  public PatientProfile with(List<Treatment> newTreatments) {
    return new PatientProfile(
        condition,
        otherConditions,
        age,
        birthDate,
        sex,
        location,
        maxDistanceKm,
        newTreatments,
        facts,
        observations,
        biomarkers,
        symptoms,
        allergies,
        preferences,
        notes);
  }

  /** The same patient with other biomarkers. */
  public PatientProfile withBiomarkers(List<Biomarker> newBiomarkers) {
    return new PatientProfile(
        condition,
        otherConditions,
        age,
        birthDate,
        sex,
        location,
        maxDistanceKm,
        treatments,
        facts,
        observations,
        newBiomarkers,
        symptoms,
        allergies,
        preferences,
        notes);
  }

  /** Age in years on the given day; null where neither age nor birth date is known. */
  public Double ageOn(LocalDate day) {
    if (age != null || birthDate == null) {
      return age;
    }
    return ChronoUnit.DAYS.between(birthDate, day) / 365.25;
  }

  public Map<String, Object> factsOrEmpty() {
    return facts == null ? Map.of() : facts;
  }

  public List<Treatment> treatmentsOrEmpty() {
    return treatments == null ? List.of() : treatments;
  }

  /** The value of the named observation, the latest where several are dated; null where unknown. */
  public Object observation(String name) {
    return observations == null
        ? null
        : observations.stream()
            .filter(o -> name.equals(o.name()) && o.value() != null)
            .reduce((a, b) -> b.isBefore(a) ? a : b)
            .map(Observation::value)
            .orElse(null);
  }
}
