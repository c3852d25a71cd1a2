package org.nextline.refractory;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;

/**
 * What one criterion says of a profile.
 *
 * @param version of the encoded criterion; a higher one may judge otherwise
 * @param confidence of the encoded rule: H primary source, M named source not re-read, C convention
 * @param stage null where not determined or where no named stage applies
 * @param adequateTrialCount adequate trials of treatment known; null where the criterion counts
 *     none
 * @param failedCount those known to have failed; null where the criterion counts none
 * @param ruleOut what can look like refractoriness and should be ruled out
 * @param explanation the verdict and what decided it, a sentence for each fact, in plain and in
 *     clinical wording
 * @param trace the same down to the last fact
 * @param missing paths of the decisive facts that are not known
 */
public record CriterionAssessment(
    String criteriaId,
    int version,
    String title,
    Citation citation,
    String confidence,
    RefractoryStatus status,
    String stage,
    Integer adequateTrialCount,
    Integer failedCount,
    List<String> missing,
    List<MissingFact> questions,
    List<Caveat> caveats,
    List<TreatmentJudgement> treatments,
    List<Phrase> explanation,
    Justification trace,
    List<String> ruleOut) {}
