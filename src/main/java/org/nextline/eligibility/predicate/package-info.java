/**
 * What a criterion asks, as values, and what is known of a patient, as facts: joined they give a
 * truth, an evidence and a sentence. No text is read here.
 */
package org.nextline.eligibility.predicate;
