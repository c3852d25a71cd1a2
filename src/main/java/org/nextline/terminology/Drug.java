package org.nextline.terminology;

import java.util.List;

/**
 * A medicine, or a fixed combination that is prescribed as one.
 *
 * @param name generic name (INN where there is one)
 * @param classes the class that criteria count by first, broader or further ones after it
 * @param mechanism in a few words
 * @param synonyms other generic names, salts
 */
public record Drug(
    String name,
    List<String> classes,
    String mechanism,
    List<String> brands,
    List<String> abbreviations,
    List<String> synonyms) {

  /** The class that criteria count by. */
  public String drugClass() {
    return classes.getFirst();
  }

  /** True when the class, in any case of letters, is one of this drug's. */
  public boolean isOfClass(String drugClass) {
    for (String own : classes) {
      if (own.equalsIgnoreCase(drugClass)) {
        return true;
      }
    }
    return false;
  }
}
