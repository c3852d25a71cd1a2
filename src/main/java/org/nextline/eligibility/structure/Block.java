package org.nextline.eligibility.structure;

/**
 * A stretch of the original text. The blocks of a text follow one another without gap or overlap,
 * so that joined they are the text again.
 *
 * @param start of the first character
 * @param end after the last character
 */
public record Block(Kind kind, int start, int end) {

  /** What the stretch is. */
  public enum Kind {
    /** Space, bullets and numbering. */
    MARKUP,
    HEADING,
    ITEM
  }
}
