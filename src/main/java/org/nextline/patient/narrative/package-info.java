/**
 * Free text of a patient, such as a clinic letter, a note or a line of a questionnaire, read into a
 * profile.
 *
 * <pre>
 * text --Words, Sentences--&gt; sentences with their section    one pass, nothing backtracks
 *      --Vocabulary--------&gt; mentions of conditions, drugs, measurements, markers, states
 *      --Context-----------&gt; who and when each is about       ConText: present, absent, possible,
 *                                                              family, historical
 *      --readers-----------&gt; statements of one field each     age, sex, courses, values, markers
 *      --Draft-------------&gt; spans and a profile of what is present
 * </pre>
 *
 * <p>ConText (Harkema and others 2009) is written anew here over data: FastContext (Java, Apache
 * licence), the only Java library of it that is published, had its last change in 2021, reads one
 * target in one whitespace-separated sentence at a time, knows no sections and brings its own span
 * classes, whereas everything here is one sweep over the tokens that the other readers use. The
 * reading of danger signs and of resistance markers in notes (package {@code refractory}) stays
 * apart on purpose: the first counts what is doubtful as stated, the second counts it as not found,
 * and here it is said to be possible.
 *
 * <p>What is not understood is left out, never guessed. Plain Java. May use terminology; must never
 * log.
 */
package org.nextline.patient.narrative;
