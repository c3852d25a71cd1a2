package org.nextline.matching;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.nextline.refractory.CriterionText;
import org.nextline.refractory.Stringency;

/**
 * A whole criterion: what backs it and what it asks.
 *
 * @param stringency whose values stand in the sentences
 */
public record CriterionView(
    @JsonUnwrapped CriterionSummary summary,
    Stringency stringency,
    @JsonUnwrapped CriterionText text) {}
