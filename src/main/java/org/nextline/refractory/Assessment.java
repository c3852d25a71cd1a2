package org.nextline.refractory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * The answer of {@code POST /api/v1/assessments}: every criterion that applies, most specific
 * first.
 *
 * @param urgent signs of acute danger, to be read before everything else
 */
@JsonPropertyOrder("urgent")
public record Assessment(
    List<CriterionAssessment> assessments,
    List<MechanismFinding> mechanisms,
    List<SupportiveNeed> supportiveNeeds,
    List<DangerSign> urgent) {

  public Assessment {
    urgent = urgent == null ? List.of() : urgent;
  }

  /** An assessment without signs of acute danger. */
  public Assessment(
      List<CriterionAssessment> assessments,
      List<MechanismFinding> mechanisms,
      List<SupportiveNeed> supportiveNeeds) {
    this(assessments, mechanisms, supportiveNeeds, List.of());
  }
}
