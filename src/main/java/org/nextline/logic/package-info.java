/**
 * Three-valued (Kleene) truth and the justification of a judgement, shared by the evaluators.
 *
 * <p>Plain Java. Uses nothing of Nextline; must never know a patient, a rule or a database.
 */
package org.nextline.logic;
