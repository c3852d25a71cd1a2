package org.nextline.eligibility.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The headings that the next item stands under. */
final class Headings {

  private Section section = Section.INCLUSION;
  private String sectionScope;
  private String scope;
  private String sectionWords;
  private final List<String> subjects = new ArrayList<>();

  Section section() {
    return section;
  }

  String scope() {
    return scope != null ? scope : sectionScope;
  }

  /** A heading of a section keeps the subjects above it where it stands below one of them. */
  void section(Section begun, String words, boolean scoped) {
    section = begun;
    sectionWords = words;
    sectionScope = scoped ? words : null;
    scope = null;
    if (words.toLowerCase(Locale.ROOT).contains("criteri")) {
      subjects.clear();
    }
  }

  void subject(String words, Piece piece, boolean scoped) {
    if (scoped) {
      scope = words;
      subjects.clear();
    } else {
      subjects.clear();
      subjects.add(words);
    }
  }

  List<String> above(Piece piece) {
    List<String> all = new ArrayList<>(subjects);
    if (sectionWords != null) {
      all.add(sectionWords);
    }
    return List.copyOf(all);
  }
}
