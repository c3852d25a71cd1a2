package org.nextline.places;

import java.text.Normalizer;
import java.util.Map;

/** The form in which place names are compared: no case, accents, punctuation or abbreviations. */
final class PlaceName {

  private static final Map<String, String> ABBREVIATIONS =
      Map.of("st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount");

  private PlaceName() {}

  /** Never null; blank where there is no name. */
  static String normalise(String name) {
    return name == null ? "" : spellOut(words(Normalizer.normalize(name, Normalizer.Form.NFD)));
  }

  /** Plain loop: a pattern per name made loading forty thousand of them slow. */
  private static String words(String name) {
    var words = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !words.isEmpty()) {
          words.append(' ');
        }
        gap = false;
        words.append(Character.toLowerCase(c));
      } else {
        gap |= Character.getType(c) != Character.NON_SPACING_MARK;
      }
    }
    return words.toString();
  }

  private static String spellOut(String words) {
    int end = words.indexOf(' ');
    var full = end < 0 ? null : ABBREVIATIONS.get(words.substring(0, end));
    return full == null ? words : full + words.substring(end);
  }
}
