/**
 * Live synchronisation with registries that answer page by page: polite, patient, and able to go on
 * where it stopped.
 *
 * <p>{@link org.nextline.ingest.sync.Synchronisation} loads; a {@link
 * org.nextline.ingest.sync.LiveRegistry} knows how one registry is asked; {@link
 * org.nextline.ingest.sync.RegistryHttp} waits, tries again and gives up.
 */
package org.nextline.ingest.sync;
