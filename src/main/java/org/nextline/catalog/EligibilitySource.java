package org.nextline.catalog;

/**
 * Where the criteria of a trial come from: what is stored of them where that is current, else the
 * text.
 *
 * @param changeNo of the trial as it is now
 * @param text the registry's text; null where it need not be read, and where there is none
 * @param stored what the reader wrote down; null where it must be read anew
 */
public record EligibilitySource(String trialId, long changeNo, String text, String stored) {}
