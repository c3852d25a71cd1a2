package org.nextline.patient.narrative;

/**
 * Words that are read otherwise than as a cue of the context.
 *
 * @param from the first
 * @param to behind the last
 */
record Taken(int from, int to) {}
