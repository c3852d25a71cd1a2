/**
 * Registries and directories in: one adapter per source, change detection, progress.
 *
 * <p>May use catalog, places and config. Must never drop a record silently: what cannot be read is
 * named with its reason.
 */
package org.nextline.ingest;
