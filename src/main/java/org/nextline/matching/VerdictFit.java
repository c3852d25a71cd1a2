package org.nextline.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.refractory.Assessment;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.RefractoryStatus;
import org.nextline.refractory.Strategy;
import org.nextline.refractory.Strategy.Requirements;

/**
 * The verdict of refractoriness, set against the one that a strategy asks for.
 *
 * @param stages of all criteria
 * @param isStageOpen where a criterion has not established its stage
 * @param failed most treatments that a criterion knows to have failed; null where none counts
 */
record VerdictFit(
    RefractoryStatus status, Set<String> stages, boolean isStageOpen, Integer failed) {

  static VerdictFit of(PatientCase patient) {
    List<CriterionAssessment> criteria = patient.assessment().assessments();
    return new VerdictFit(
        patient.isRefractory() ? RefractoryStatus.REFRACTORY : patient.status(),
        criteria.stream()
            .map(CriterionAssessment::stage)
            .filter(Objects::nonNull)
            .flatMap(stage -> Arrays.stream(stage.split(";")))
            .collect(Collectors.toSet()),
        criteria.stream().map(CriterionAssessment::stage).anyMatch(Objects::isNull),
        failed(patient.assessment()));
  }

  private static Integer failed(Assessment assessment) {
    return assessment.assessments().stream()
        .map(CriterionAssessment::failedCount)
        .filter(Objects::nonNull)
        .max(Integer::compare)
        .orElse(null);
  }

  List<CriterionFinding> required(Strategy strategy) {
    Requirements asked = strategy.requires();
    List<CriterionFinding> findings = new ArrayList<>();
    if (Boolean.TRUE.equals(asked.refractory())) {
      findings.add(refractory());
    }
    if (!asked.stages().isEmpty()) {
      findings.add(stage(asked.stages()));
    }
    if (asked.minFailedTreatments() != null) {
      findings.add(failures(asked.minFailedTreatments()));
    }
    return findings;
  }

  private CriterionFinding refractory() {
    String text = "Standard treatment has been shown not to be enough (refractory)";
    String considered = "It is considered when a condition is refractory, which is ";
    return switch (status) {
      case REFRACTORY -> finding(text, Verdict.MET, considered + "the case here.");
      case NOT_REFRACTORY ->
          finding(text, Verdict.NOT_MET, considered + "not the case by the criteria.");
      case INDETERMINATE -> finding(text, Verdict.UNKNOWN, considered + "not established yet.");
    };
  }

  private CriterionFinding stage(List<String> asked) {
    String text = "Stage: " + String.join(" or ", asked).replace('_', ' ');
    if (asked.stream().anyMatch(stages::contains)) {
      return finding(text, Verdict.MET, "The stage is one that it is meant for.");
    }
    return isStageOpen
        ? finding(text, Verdict.UNKNOWN, "The stage is not established yet.")
        : finding(text, Verdict.NOT_MET, "It is meant for another stage.");
  }

  private static CriterionFinding finding(String text, Verdict verdict, String because) {
    return CriterionFinding.inclusion(text, verdict, because, "assessment");
  }

  private CriterionFinding failures(int least) {
    boolean enough = failed != null && failed >= least;
    return CriterionFinding.inclusion(
        "At least " + least + " treatments that failed",
        enough ? Verdict.MET : Verdict.UNKNOWN,
        enough
            ? failed + " treatments are known to have failed."
            : "It is not known whether " + least + " treatments have failed.",
        "treatments");
  }
}
