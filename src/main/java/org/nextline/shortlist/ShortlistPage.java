package org.nextline.shortlist;

import java.util.List;

/**
 * A page of shortlists, newest first.
 *
 * @param page from 0
 * @param total shortlists over all pages
 */
public record ShortlistPage(List<ShortlistSummary> items, int page, int size, long total) {}
