package org.nextline.search;

/** Why an index that lies on disk must be built anew. */
class UnusableIndexException extends Exception {

  UnusableIndexException(String reason) {
    super(reason);
  }
}
