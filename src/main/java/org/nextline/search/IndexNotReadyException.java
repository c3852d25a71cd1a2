package org.nextline.search;

/** The index cannot be searched yet. */
public class IndexNotReadyException extends IllegalStateException {

  IndexNotReadyException() {
    super("the index is being built by another process on the same data folder; try again soon");
  }
}
