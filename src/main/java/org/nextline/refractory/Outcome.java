package org.nextline.refractory;

import org.nextline.refractory.rule.Rule;

/**
 * A line of a criterion's decision list: the first whose condition holds gives the verdict.
 *
 * @param says the outcome in plain words
 */
record Outcome(Rule when, RefractoryStatus status, StageTemplate stage, String says) {}
