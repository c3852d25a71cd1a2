package org.nextline.refresh;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nextline.places.Gazetteer;
import org.nextline.places.PlaceName;
import org.nextline.places.Position;

/** How a hospice is written in the list. */
final class HospiceEntry {

  /** Farther from its postal code than this, one of the two is wrong and nobody can tell which. */
  private static final double BELIEVED_KM = 50;

  private static final double CLOSE_KM = 10;
  private static final Set<String> SMALL =
      Set.of("and", "of", "the", "at", "in", "for", "on", "by");
  private static final Set<String> CAPITALS =
      Set.of("VNA", "VNS", "II", "VA", "UPMC", "OSF", "CHI", "GA", "NE");

  /** Read letter by letter: "DMH". */
  private static final Pattern WITHOUT_VOWEL =
      Pattern.compile("(?!(ST|MT|CTR|DR)$)[B-DF-HJ-NP-TV-XZ]{2,4}");

  private static final Set<String> LEGAL_FORMS =
      Set.of("INC", "LLC", "LTD", "CORP", "CORPORATION", "LP", "PC");

  private final Gazetteer gazetteer;
  private final ObjectNode example;
  private final LocalDate asOf;

  /**
   * @param example an entry of the list, for what all hospices have in common
   */
  HospiceEntry(Gazetteer gazetteer, ObjectNode example, LocalDate asOf) {
    this.gazetteer = gazetteer;
    this.example = example;
    this.asOf = asOf;
  }

  /** The CMS certification number, with which the id ends. */
  static String number(ObjectNode record) {
    String id = record.path("id").asText();
    return id.substring(id.lastIndexOf('-') + 1);
  }

  static double km(ObjectNode one, ObjectNode other) {
    return Gazetteer.distanceKm(
        one.path("latitude").asDouble(),
        one.path("longitude").asDouble(),
        other.path("latitude").asDouble(),
        other.path("longitude").asDouble());
  }

  /** The same entry as the list of that date has it; its name and place were checked by hand. */
  ObjectNode updated(ObjectNode before, Hospice hospice) {
    ObjectNode record = before.deepCopy();
    record.put("phone", phone(hospice.phone()));
    record.withObject("/source").put("asOf", asOf.toString());
    return record;
  }

  /** Empty where the hospice does not lie where its postal code says. */
  Optional<ObjectNode> of(Hospice hospice) {
    return gazetteer
        .locate("US", hospice.postalCode(), null, null)
        .flatMap(code -> place(hospice, code))
        .map(place -> written(hospice, place[0], place[1]));
  }

  private static Optional<double[]> place(Hospice hospice, Position code) {
    double[] middle = {code.latitude(), code.longitude()};
    if (hospice.latitude() == null) {
      return Optional.of(middle);
    }
    double km =
        Gazetteer.distanceKm(
            hospice.latitude(), hospice.longitude(), code.latitude(), code.longitude());
    double[] own = {hospice.latitude(), hospice.longitude()};
    return km > BELIEVED_KM ? Optional.empty() : Optional.of(km > CLOSE_KM ? middle : own);
  }

  private ObjectNode written(Hospice hospice, double latitude, double longitude) {
    String name = properCase(hospice.name());
    ObjectNode record = example.deepCopy();
    record.put("id", PlaceName.normalise(name).replace(' ', '-') + "-" + hospice.number());
    record.put("name", name);
    record.put("city", properCase(hospice.city()));
    record.put("region", hospice.state());
    record.put("postalCode", hospice.postalCode());
    record.put("latitude", rounded(latitude));
    record.put("longitude", rounded(longitude));
    record.put("phone", phone(hospice.phone()));
    record
        .withObject("/source")
        .put("url", "https://www.medicare.gov/care-compare/details/hospice/" + hospice.number())
        .put("asOf", asOf.toString());
    return record;
  }

  private static double rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static String phone(String written) {
    String digits = written.replaceAll("\\D", "");
    return digits.length() == 10
        ? "+1 %s-%s-%s"
            .formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6))
        : written;
  }

  /**
   * Proper case without the legal form: "HOSPICE OF THE VALLEY, INC" as "Hospice of the Valley".
   */
  private static String properCase(String capitals) {
    String name =
        Arrays.stream(capitals.replace(",", " ").replace(".", " ").trim().split("\\s+"))
            .filter(word -> !LEGAL_FORMS.contains(word.toUpperCase(Locale.ROOT)))
            .map(HospiceEntry::properCaseOfWord)
            .collect(Collectors.joining(" "));
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String properCaseOfWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (CAPITALS.contains(word) || WITHOUT_VOWEL.matcher(word).matches() || SMALL.contains(small)) {
      return SMALL.contains(small) ? small : word;
    }
    return Arrays.stream(small.split("(?<=[-/&])"))
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining());
  }
}
