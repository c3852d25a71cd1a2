package org.nextline.refresh;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nextline.places.PlaceName;

/**
 * A line of GeoNames' {@code cities500.txt}.
 *
 * @param alternateNames in any language and script
 * @param kind feature code, for example {@code PPLC} for a capital
 * @param region code of the state or province; may be blank
 * @param commune code of the smallest division; in France INSEE's
 */
record GeoNamesCity(
    String name,
    String asciiName,
    List<String> alternateNames,
    double latitude,
    double longitude,
    String kind,
    String country,
    String region,
    String commune,
    long population) {

  private static final int FIELDS = 19;
  private static final long SMALLEST = 5_000;
  private static final long SMALLEST_WITH_OTHER_NAMES = 50_000;
  private static final int LONGEST_NAME = 40;
  private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2");

  /** Parts of a city and places that people have left. */
  private static final Set<String> NO_CITIES = Set.of("PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH");

  private static final Set<String> WITH_UMLAUTS = Set.of("DE", "AT", "CH", "LI", "LU");
  private static final Pattern LATIN = Pattern.compile("[a-z0-9]+( [a-z0-9]+)*");
  private static final Pattern AIRPORT = Pattern.compile("\\p{Lu}{2,4}");

  /** Other scripts spelt out begin small: "mi wnik" for Munich. */
  private static final Pattern PROPER = Pattern.compile("['’]?\\p{L}?[-' ]?\\p{Lu}.*");

  static GeoNamesCity of(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException("no line of cities500.txt: " + line);
    }
    return new GeoNamesCity(
        fields[1],
        fields[2],
        List.of(fields[3].split(",")),
        Double.parseDouble(fields[4]),
        Double.parseDouble(fields[5]),
        fields[7],
        fields[8],
        fields[10],
        fields[13],
        fields[14].isEmpty() ? 0 : Long.parseLong(fields[14]));
  }

  /** Whether people may be expected to name it as their city. */
  boolean isListed() {
    return !NO_CITIES.contains(kind) && (population >= SMALLEST || SEATS.contains(kind));
  }

  /** Its own names as they are compared, with umlauts written out where that is usual. */
  Set<String> ownNames() {
    return compared(List.of(name, asciiName));
  }

  /** Large enough for people to know it by other names than its own. */
  boolean isKnownByOtherNames() {
    return population >= SMALLEST_WITH_OTHER_NAMES;
  }

  /** What else it is called in Latin letters. */
  Set<String> otherNames() {
    var names =
        compared(
            alternateNames.stream()
                .filter(other -> other.length() <= LONGEST_NAME)
                .filter(other -> PROPER.matcher(other).matches())
                .filter(other -> !AIRPORT.matcher(other).matches())
                .toList());
    names.removeAll(ownNames());
    return names;
  }

  private Set<String> compared(List<String> names) {
    var compared = new LinkedHashSet<String>();
    names.stream()
        .flatMap(written -> Stream.of(written, umlautsWrittenOut(written)))
        .map(PlaceName::normalise)
        .filter(compare -> LATIN.matcher(compare).matches())
        .forEach(compared::add);
    return compared;
  }

  private String umlautsWrittenOut(String written) {
    return WITH_UMLAUTS.contains(country)
        ? written.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("Ü", "Ue")
        : written;
  }
}
