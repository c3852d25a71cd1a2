package org.nextline.patient;

/**
 * One thing wrong with what was sent.
 *
 * @param path of the field, as the client wrote it: {@code profile.treatments[0].weeks}; empty for
 *     the whole
 * @param message what is accepted there; never the value that was sent
 */
public record Violation(String path, String message) {}
