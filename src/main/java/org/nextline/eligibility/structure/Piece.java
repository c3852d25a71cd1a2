package org.nextline.eligibility.structure;

/**
 * A line, or what a flattened paragraph held as one.
 *
 * @param start of its first character, marker included
 * @param content of the first character behind the marker
 * @param end after its last character that is not space
 * @param indent columns before it; -1 where it does not start a line
 * @param marker style of its bullet or numbering; empty for none
 */
record Piece(int start, int content, int end, int indent, String marker) {

  boolean isMarked() {
    return !marker.isEmpty();
  }

  /** The same without its first characters. */
  Piece from(int at) {
    return new Piece(at, at, end, -1, "");
  }
}
