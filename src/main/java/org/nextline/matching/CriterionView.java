package org.nextline.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.nextline.refractory.CriterionText;
import org.nextline.refractory.Stringency;

/**
 * A whole criterion: what backs it and what it asks.
 *
 * @param stringency whose values stand in the sentences
 * @param mistakes in development, of files that are being written; left out where there are none
 */
public record CriterionView(
    @JsonUnwrapped CriterionSummary summary,
    Stringency stringency,
    @JsonUnwrapped CriterionText text,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> mistakes) {}
