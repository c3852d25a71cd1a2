package org.nextline.catalog;

/**
 * A trial as it was last written.
 *
 * @param changeNo number of the change that wrote it; higher than that of every earlier change
 * @param contentHash hash of what the trial says, in hexadecimal digits
 */
public record TrialVersion(TrialRecord trial, long changeNo, String contentHash) {}
