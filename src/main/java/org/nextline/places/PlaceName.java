package org.nextline.places;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The form in which place names are compared: no case, accents, punctuation or abbreviations. */
public final class PlaceName {

  private static final Map<String, String> ABBREVIATIONS =
      Map.of("st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount");

  /** Letters that are no plain letter with an accent. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ß', "ss", 'ø', "o", 'æ', "ae", 'œ', "oe", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı',
          "i");

  /** What the post adds to a city's name: "Paris Cedex 13", "Praha 5", "Odense C". */
  private static final Pattern POSTAL_TAIL = Pattern.compile("( cedex)?( \\d+)*( \\p{L})?$");

  private static final Pattern PARENTHESES = Pattern.compile("\\(([^)]*)\\)?");

  private PlaceName() {}

  /** Never null; blank where there is no name. */
  public static String normalise(String name) {
    return name == null
        ? ""
        : spellOut(words(Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)));
  }

  /**
   * What a written name may mean, most literal first: {@code "Milano (Milan)"} is looked for as a
   * whole, then as Milano, then as Milan; {@code "Torquay, Devon"} also as Torquay.
   */
  static Set<String> readings(String name) {
    var readings = new LinkedHashSet<String>();
    if (name != null) {
      readings.add(normalise(name));
      readings.add(withoutTail(name));
      readings.add(withoutTail(PARENTHESES.matcher(name).replaceAll(" ")));
      PARENTHESES
          .matcher(name)
          .results()
          .forEach(found -> readings.add(withoutTail(found.group(1))));
      readings.add(withoutTail(name.split("[,(/]", 2)[0]));
      readings.remove("");
    }
    return readings;
  }

  private static String withoutTail(String name) {
    return POSTAL_TAIL.matcher(normalise(name)).replaceFirst("");
  }

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
        words.append(LETTERS.getOrDefault(c, String.valueOf(c)));
      } else {
        gap |= Character.getType(c) != Character.NON_SPACING_MARK;
      }
    }
    return words.toString();
  }

  /** Abbreviations stand before another word: "St. Louis", "Sault Ste. Marie". */
  private static String spellOut(String words) {
    if (words.indexOf(' ') < 0) {
      return words;
    }
    List<String> full = new ArrayList<>(List.of(words.split(" ")));
    for (int i = 0; i < full.size() - 1; i++) {
      full.set(i, ABBREVIATIONS.getOrDefault(full.get(i), full.get(i)));
    }
    return String.join(" ", full);
  }
}
