package org.nextline.refractory;

import java.util.List;
import java.util.Locale;

/** Free text as words separated by single blanks, commas kept as words, a blank at either end. */
final class NoteText {

  /** Stands where words were taken out. */
  static final String MASK = "#";

  private NoteText() {}

  static String words(String text) {
    String spaced =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replace(",", " , ")
            .replaceAll("[^\\p{L}\\p{N},]+", " ");
    return " " + spaced.strip() + " ";
  }

  static String without(String text, List<String> phrases) {
    String result = text;
    for (String phrase : phrases) {
      result = result.replace(words(phrase), " " + MASK + " ");
    }
    return result;
  }

  static int count(String words) {
    String stripped = words.strip();
    return stripped.isEmpty() ? 0 : stripped.split(" ").length;
  }
}
