package org.nextline.refractory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.nextline.logic.Truth;

/**
 * Was this treatment an adequate trial of treatment, and did it fail?
 *
 * @param category the criterion's own category for it, for example 2B (ILAE 2010); null where the
 *     criterion has none or it is not known
 * @param because one sentence for each clause that decided
 * @param clinical the same as a clinician would note it
 */
public record TreatmentJudgement(
    String id,
    Truth adequate,
    Truth failed,
    @JsonInclude(JsonInclude.Include.NON_NULL) String category,
    List<String> because,
    List<String> clinical) {}
