package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Locale;

/** "One of the following: ...": what comes behind it within the sentence are alternatives. */
final class Choice {

  private static final List<String> WORDS =
      List.of("one of the following", "any of the following", "either of the following", "one of");

  private Choice() {}

  static boolean isOffered(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      if (clause.at(i).isSign(':')) {
        String before = clause.raw(0, i + 1).toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(before::contains);
      }
    }
    return false;
  }
}
