package org.nextline.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nextline.portal.Question.Choice;

/** All countries by their English names, with their ISO 3166-1 alpha-2 codes. */
final class Countries {

  private Countries() {}

  static List<Choice> choices() {
    return Stream.of(Locale.getISOCountries())
        .map(code -> new Choice(code, name(code), null, null, null))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  private static String name(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
