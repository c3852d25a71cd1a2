/**
 * Conditions, drugs and their classes, synonyms, units; look-up by name, synonym or code.
 *
 * <p>Plain Java over the data of {@code seed-data/terminology}. Uses nothing of Nextline; must
 * never guess: an unknown or ambiguous name is answered as such.
 */
package org.nextline.terminology;
