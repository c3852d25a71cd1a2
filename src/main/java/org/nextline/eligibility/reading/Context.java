package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Locale;
import org.nextline.eligibility.structure.Section;

/**
 * What stands around a sentence.
 *
 * @param headings above it, in small letters
 */
record Context(Section section, List<String> headings) {

  Context {
    headings = headings.stream().map(heading -> heading.toLowerCase(Locale.ROOT)).toList();
  }

  boolean isExclusion() {
    return section == Section.EXCLUSION;
  }

  boolean isUnder(String word) {
    return headings.stream().anyMatch(heading -> heading.contains(word));
  }
}
