package org.nextline.refractory;

import org.nextline.refractory.rule.NamedRule;
import org.nextline.refractory.rule.Term;

/**
 * How a criterion judges a single treatment.
 *
 * @param considered treatments that the criterion looks at; the others are never counted
 * @param adequate dose, duration, adherence and whatever else makes an adequate trial of treatment
 * @param failed what counts as failure
 * @param countedBy by what treatments are told apart, in words; null where they are not counted
 * @param category the criterion's own category for the treatment; null where it has none
 */
record TreatmentRules(
    NamedRule considered, NamedRule adequate, NamedRule failed, String countedBy, Term category) {}
