package org.nextline.refractory;

import java.time.LocalDate;
import java.util.List;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.rule.Derivations;
import org.nextline.refractory.rule.Drugs;
import org.nextline.refractory.rule.Subject;

/**
 * Decides whether a condition is treatment-refractory: for each recognised criterion of the
 * condition it judges every treatment, takes the verdict of the criterion's decision list, and asks
 * which unknown facts could still change it.
 */
public final class RefractoryEvaluator {

  private final CriteriaLibrary library;
  private final Drugs drugs;
  private final Derivations derivations;

  /**
   * @param derivations what follows from the facts that a profile states
   */
  public RefractoryEvaluator(CriteriaLibrary library, Drugs drugs, Derivations derivations) {
    this.library = library;
    this.drugs = drugs;
    this.derivations = derivations;
  }

  /**
   * What every criterion that applies says, with its reasons, most specific first.
   *
   * @param lineage the condition's id and those above it, nearest first
   * @param on the day of the assessment, by which ages and intervals are counted
   */
  public List<CriterionAssessment> assess(
      PatientProfile profile, List<String> lineage, LocalDate on, Stringency stringency) {
    return judge(profile, lineage, on, stringency).stream()
        .map(CriterionJudgement::explained)
        .toList();
  }

  /** The same without the reasons, which are put into words only when asked for. */
  public List<CriterionJudgement> judge(
      PatientProfile profile, List<String> lineage, LocalDate on, Stringency stringency) {
    Subject subject = new Subject(profile, on, drugs, derivations);
    return library.forConditions(lineage, stringency).stream()
        .map(pack -> new CriterionJudgement(pack, subject))
        .toList();
  }
}
