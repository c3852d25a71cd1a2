package org.nextline.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The form in which place names are compared: no case, accents, punctuation or abbreviations. */
final class PlaceName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, String> ABBREVIATIONS =
      Map.of("st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount");

  private PlaceName() {}

  /** Never null; blank where there is no name. */
  static String normalise(String name) {
    if (name == null) {
      return "";
    }
    var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    var words = NOT_A_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    var first = words.split(" ", 2);
    return first.length == 2 && ABBREVIATIONS.containsKey(first[0])
        ? ABBREVIATIONS.get(first[0]) + " " + first[1]
        : words;
  }
}
