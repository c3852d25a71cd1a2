/**
 * Facts that a profile does not state but that follow from what it states: intervals from dates,
 * doses and durations from quantities, facts from measurements in any unit, bands from scores,
 * S/I/R from MICs. What is written down where is data.
 *
 * <p>Plain Java. Uses patient, logic and the rule primitives; must never name a fact or a drug.
 */
package org.nextline.refractory.derivation;
