package org.nextline.matching;

import java.util.List;
import java.util.Locale;
import org.nextline.catalog.TrialRecord;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.patient.Sex;

/**
 * The criteria that a registry keeps as fields of their own: condition, age, sex. A bound that is
 * missing is never a fail; a fact that is not known never excludes.
 */
final class RegistryCriteria {

  private RegistryCriteria() {}

  static List<CriterionFinding> of(TrialRecord trial, PatientCase patient) {
    return List.of(condition(trial, patient), age(trial, patient), sex(trial, patient));
  }

  private static CriterionFinding condition(TrialRecord trial, PatientCase patient) {
    return CriterionFinding.inclusion(
        "Condition: " + String.join(", ", trial.conditions()),
        Verdict.MET,
        "The trial studies "
            + patient.conditionName()
            + " or a form of it, or a group it belongs to.",
        "condition");
  }

  private static CriterionFinding age(TrialRecord trial, PatientCase patient) {
    String text = "Age: " + bounds(trial.minAgeYears(), trial.maxAgeYears());
    if (trial.minAgeYears() == null && trial.maxAgeYears() == null) {
      return finding(text, Verdict.MET, "The registry gives no age limit.");
    }
    Double age = patient.registryAge();
    if (age == null) {
      return finding(text, Verdict.UNKNOWN, "The age is not known.");
    }
    boolean tooYoung = trial.minAgeYears() != null && age < trial.minAgeYears();
    boolean tooOld = trial.maxAgeYears() != null && age > trial.maxAgeYears();
    return tooYoung || tooOld
        ? finding(text, Verdict.NOT_MET, "The age is outside the limits of the trial.")
        : finding(text, Verdict.MET, "The age is within the limits of the trial.");
  }

  private static String bounds(Double min, Double max) {
    if (min == null && max == null) {
      return "no limit given";
    }
    return (min == null ? "any" : years(min))
        + " to "
        + (max == null ? "any" : years(max))
        + " years";
  }

  private static String years(double years) {
    return years == Math.rint(years)
        ? Long.toString((long) years)
        : String.format(Locale.ROOT, "%.1f", years);
  }

  private static CriterionFinding finding(String text, Verdict verdict, String because) {
    return CriterionFinding.inclusion(text, verdict, because, "age");
  }

  private static CriterionFinding sex(TrialRecord trial, PatientCase patient) {
    String asked = trial.sex() == null ? "ALL" : trial.sex();
    Sex sex = patient.profile().sex();
    Verdict verdict =
        asked.equals("ALL")
            ? Verdict.MET
            : sex == null || sex == Sex.UNKNOWN || sex == Sex.OTHER
                ? Verdict.UNKNOWN
                : asked.equals(sex.name()) ? Verdict.MET : Verdict.NOT_MET;
    String because =
        switch (verdict) {
          case MET ->
              asked.equals("ALL") ? "Open to all." : "The sex is the one the trial is open to.";
          case UNKNOWN -> "Whether this applies must be asked.";
          default -> "The trial is open to " + asked.toLowerCase(Locale.ROOT) + " patients only.";
        };
    return CriterionFinding.inclusion(
        "Sex: " + asked.toLowerCase(Locale.ROOT), verdict, because, "sex");
  }
}
