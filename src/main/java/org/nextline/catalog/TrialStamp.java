package org.nextline.catalog;

/**
 * Which version of a trial the catalogue holds.
 *
 * @param changeNo number of the change that wrote it
 * @param content see {@link CatalogueState#content}
 */
public record TrialStamp(String id, long changeNo, long content) {}
