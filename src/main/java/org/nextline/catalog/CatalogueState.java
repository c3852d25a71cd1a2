package org.nextline.catalog;

/**
 * What the catalogue holds, in three numbers.
 *
 * @param trials how many trials
 * @param digest sum of the {@link TrialStamp#content} of all of them, wrapping around: in whatever
 *     order the trials come, equal only where all of them say the same
 * @param lastChangeNo the highest change number among them; 0 where there are none
 */
public record CatalogueState(long trials, long digest, long lastChangeNo) {}
