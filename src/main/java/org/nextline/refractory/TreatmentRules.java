package org.nextline.refractory;

import org.nextline.refractory.rule.Rule;

/**
 * How a criterion judges a single treatment.
 *
 * @param considered treatments that the criterion looks at; the others are never counted
 * @param adequate dose, duration, adherence and whatever else makes an adequate trial of treatment
 * @param failed what counts as failure
 */
record TreatmentRules(Rule considered, Rule adequate, Rule failed) {}
