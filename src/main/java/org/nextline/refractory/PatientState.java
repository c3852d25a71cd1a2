package org.nextline.refractory;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nextline.logic.Truth;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Sex;
import org.nextline.terminology.DataFile;
import org.nextline.terminology.DataFileException;

/**
 * A state of the patient that contraindications name, such as pregnancy, and how a profile shows or
 * rules it out. An entry of {@code patient-states.yaml}.
 *
 * @param id as contraindications name it
 * @param anyOf checks; the first one that the profile can answer decides
 * @param conditions ids of conditions that mean the state
 * @param notSex sexes that rule it out
 * @param notBelowAge in years, exclusive; null: no limit
 * @param notAboveAge in years, exclusive; null: no limit
 */
public record PatientState(
    String id,
    List<ProfileCheck> anyOf,
    Set<String> conditions,
    Set<Sex> notSex,
    Double notBelowAge,
    Double notAboveAge) {

  public PatientState {
    Objects.requireNonNull(id, "expected id");
    anyOf = anyOf == null ? List.of() : List.copyOf(anyOf);
    conditions = conditions == null ? Set.of() : Set.copyOf(conditions);
    notSex = notSex == null ? Set.of() : Set.copyOf(notSex);
  }

  /**
   * Reads {@code patient-states.yaml} of the folder.
   *
   * @throws DataFileException naming file, line and what was expected
   */
  public static List<PatientState> load(Path folder) {
    return DataFile.list(folder.resolve("patient-states.yaml"), PatientState.class).stream()
        .map(DataFile.Row::value)
        .toList();
  }

  /**
   * Is the patient in this state?
   *
   * @param ageYears null where unknown
   * @param has ids of the patient's conditions
   */
  public Truth holds(PatientProfile profile, Double ageYears, Set<String> has) {
    if (!Collections.disjoint(conditions, has)) {
      return Truth.TRUE;
    }
    return anyOf.stream()
        .map(check -> check.judge(profile))
        .filter(answer -> !answer.isUnknown())
        .findFirst()
        .orElse(isRuledOut(profile.sex(), ageYears) ? Truth.FALSE : Truth.UNKNOWN);
  }

  private boolean isRuledOut(Sex sex, Double age) {
    return sex != null && notSex.contains(sex)
        || age != null && notBelowAge != null && age < notBelowAge
        || age != null && notAboveAge != null && age > notAboveAge;
  }
}
