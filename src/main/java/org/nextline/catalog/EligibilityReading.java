package org.nextline.catalog;

/**
 * What was understood of a trial's eligibility text.
 *
 * @param changeNo of the trial as it was read
 * @param criteria as the reader writes them down
 */
public record EligibilityReading(String trialId, long changeNo, String criteria) {}
