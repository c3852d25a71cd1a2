package org.nextline.search;

import java.io.Closeable;

/** An index that is kept up to date. */
interface ManagedIndex extends Searchers, Closeable {

  /** Brings the index up to date; cheap where nothing has changed. */
  IndexUpdate catchUp();

  /** Builds the whole index anew while searches and updates go on, and waits for the end. */
  IndexUpdate rebuild();

  /** Writes the trials that differ anew. */
  IndexUpdate repair(IndexComparison found);

  boolean isOpen();

  /** How many trials a rebuild has written that goes on at the moment; -1 where none does. */
  long rebuilt();

  /** Puts the committed state where replicas find it, unless it is there already. */
  void publish(SnapshotFolder target);
}
