package org.nextline.refractory;

import java.util.List;
import org.nextline.logic.Truth;

/**
 * Was this treatment an adequate trial of treatment, and did it fail?
 *
 * @param because one sentence for each clause that decided
 */
public record TreatmentJudgement(String id, Truth adequate, Truth failed, List<String> because) {}
