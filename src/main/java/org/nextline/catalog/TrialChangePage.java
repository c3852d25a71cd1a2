package org.nextline.catalog;

import java.util.List;

/**
 * Some of a trial's changes.
 *
 * @param changes newest first
 * @param nextCursor to be sent as {@code before} for the next page; null on the last one
 */
public record TrialChangePage(List<TrialChange> changes, Long nextCursor) {}
