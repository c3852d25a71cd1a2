/**
 * The rule primitives that every criterion is written in: terms, comparisons, counts and Kleene
 * combinators, read from data and judged over one patient.
 *
 * <p>Plain Java. Uses patient and logic; must never name a criterion, a drug or a threshold.
 */
package org.nextline.refractory.rule;
