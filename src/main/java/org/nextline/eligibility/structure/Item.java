package org.nextline.eligibility.structure;

import java.util.List;

/**
 * An item of a list, a paragraph or a flattened part of one.
 *
 * @param start of its first character in the original text, without bullet and numbering
 * @param end after its last character; children lie behind it
 * @param headings that it stands under, the outermost first, without those of sections
 * @param scope the part of the trial that it is for ("Cohort B"); null where it is for everybody
 * @param children the items of the list that it introduces
 * @param extentKnown false where only its wording says that it introduces a list, so that nothing
 *     tells where that list ends
 */
public record Item(
    int start,
    int end,
    Section section,
    List<String> headings,
    String scope,
    List<Item> children,
    boolean extentKnown) {

  /** After the last character of the last descendant. */
  public int fullEnd() {
    return children.isEmpty() ? end : children.getLast().fullEnd();
  }
}
