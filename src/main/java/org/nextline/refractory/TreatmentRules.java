package org.nextline.refractory;

import org.nextline.refractory.rule.Rule;
import org.nextline.refractory.rule.Term;

/**
 * How a criterion judges a single treatment.
 *
 * @param considered treatments that the criterion looks at; the others are never counted
 * @param adequate dose, duration, adherence and whatever else makes an adequate trial of treatment
 * @param failed what counts as failure
 * @param category the criterion's own category for the treatment; null where it has none
 */
record TreatmentRules(Rule considered, Rule adequate, Rule failed, Term category) {}
