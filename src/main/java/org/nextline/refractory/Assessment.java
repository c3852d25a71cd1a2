package org.nextline.refractory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * The answer of {@code POST /api/v1/assessments}: every criterion that applies, most specific
 * first.
 *
 * @param understood the names that were not plain, and how they were understood
 * @param urgent signs of acute danger, to be read before everything else
 */
@JsonPropertyOrder("urgent")
public record Assessment(
    List<CriterionAssessment> assessments,
    List<MechanismFinding> mechanisms,
    List<SupportiveNeed> supportiveNeeds,
    List<Understanding> understood,
    List<DangerSign> urgent) {

  public Assessment {
    urgent = urgent == null ? List.of() : urgent;
  }
}
