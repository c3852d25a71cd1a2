/**
 * Directories of institutions in: lists as CSV with a mapping file for each, and FHIR R4.
 *
 * <p>A new list is a new file under {@code seed-data/mappings} and no new code.
 */
package org.nextline.ingest.directory;
