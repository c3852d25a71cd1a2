/**
 * Is the condition treatment-refractory? Criteria packs (data), the evaluator, stages, resistance
 * mechanisms, the assessment with its reasons.
 *
 * <p>Plain Java. May use patient, terminology and logic; must never name a criterion, a drug or a
 * threshold in code: those are data under {@code seed-data}.
 */
package org.nextline.refractory;
