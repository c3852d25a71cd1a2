/**
 * The shape of an eligibility text: sections, headings, cohorts, list items and their nesting, by
 * offsets into the original. Knows nothing of medicine.
 */
package org.nextline.eligibility.structure;
