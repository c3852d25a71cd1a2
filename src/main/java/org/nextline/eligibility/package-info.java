/**
 * Eligibility: a registry's free text becomes criteria, each criterion a predicate, each predicate
 * a verdict for a patient.
 *
 * <pre>
 * text --structure--&gt; items      sections, cohorts, headings, nesting; every character kept by offset
 *      --reading----&gt; predicates  typed, composed by and, or, not, at-least; what is not understood
 *                                  stays verbatim as Unread, which is UNKNOWN for everybody
 * profile ----------&gt; facts       compiled once for a patient
 * predicate + facts -&gt; truth      Kleene; an absent fact is unknown, a unit that does not fit is
 *                                  never compared
 * truth + section --&gt; verdict     MET, NOT_MET, UNKNOWN, NOT_APPLICABLE, with a sentence and paths
 * verdicts ---------&gt; fit         LIKELY, POSSIBLE, UNLIKELY
 * </pre>
 *
 * <p>Three decisions carry the rest. (1) Words that narrow a statement and are not understood are
 * added to it as "and unknown", words that widen it as "or unknown": a statement that is partly
 * understood is never more certain than its text. (2) The truth of an exclusion's text and its
 * consequence are different types: only {@link org.nextline.eligibility.Effect} tells whether a
 * verdict speaks for or against a trial, and fit is made of effects alone. (3) Reading is one pass
 * over tokens with a dictionary of phrases; no step backtracks, so that any text is read in linear
 * time.
 *
 * <p>Plain Java. May use patient, terminology and logic. Whether a condition is
 * treatment-refractory is asked through {@link org.nextline.eligibility.predicate.Refractoriness},
 * which the refractory evaluator answers. Names of conditions, drugs, tests, phrases are data under
 * {@code seed-data/terminology} and {@code seed-data/eligibility}.
 */
package org.nextline.eligibility;
