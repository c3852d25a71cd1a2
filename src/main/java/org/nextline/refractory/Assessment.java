package org.nextline.refractory;

import java.util.List;

/**
 * The answer of {@code POST /api/v1/assessments}: every criterion that applies, most specific
 * first.
 *
 * @param understood the names that were not plain, and how they were understood
 */
public record Assessment(
    List<CriterionAssessment> assessments,
    List<MechanismFinding> mechanisms,
    List<SupportiveNeed> supportiveNeeds,
    List<Understanding> understood) {}
