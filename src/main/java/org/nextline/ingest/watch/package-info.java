/** What administrators see and start: running imports, their history, synchronisations, drift. */
package org.nextline.ingest.watch;
