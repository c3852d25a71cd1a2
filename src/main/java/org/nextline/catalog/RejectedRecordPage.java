package org.nextline.catalog;

import java.util.List;

/**
 * Some of the rejected records.
 *
 * @param records newest first
 * @param total how many there are on all pages
 * @param nextCursor to be sent as {@code before} for the next page; null on the last one
 */
public record RejectedRecordPage(List<RejectedRecord> records, long total, Long nextCursor) {}
