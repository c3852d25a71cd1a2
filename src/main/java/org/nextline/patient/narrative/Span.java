package org.nextline.patient.narrative;

/**
 * A place in a text and what it was read as.
 *
 * @param start of its first character
 * @param end behind its last character
 * @param text the characters between them
 * @param path the field of the profile that it speaks of: {@code age}, {@code condition}, {@code
 *     otherConditions}, {@code treatments}, {@code observations.creatinine}
 */
public record Span(int start, int end, String text, String path, Assertion assertion) {

  Span at(String otherPath) {
    return new Span(start, end, text, otherPath, assertion);
  }
}
