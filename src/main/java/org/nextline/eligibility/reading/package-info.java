/**
 * From the words of an item to a predicate: tokens, the dictionary of phrases, one reader for each
 * kind of statement. Nothing here knows a patient.
 */
package org.nextline.eligibility.reading;
