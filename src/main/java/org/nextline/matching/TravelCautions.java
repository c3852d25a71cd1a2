package org.nextline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nextline.catalog.Place;
import org.nextline.patient.Location;
import org.nextline.places.Precision;

/**
 * What to consider before going to a place: that it is too far, in another country, or known only
 * roughly. Borders are never crossed silently.
 */
final class TravelCautions {

  private static final Map<Precision, String> KNOWN_BY =
      Map.of(
          Precision.CITY, "its city",
          Precision.POSTAL_AREA, "how its postal code begins",
          Precision.REGION, "its state or province");

  private TravelCautions() {}

  static List<String> of(PatientCase patient, Place place, Nearness nearness) {
    List<String> cautions = new ArrayList<>();
    if (nearness.isTooFar(patient.profile().maxDistanceKm())) {
      cautions.add("Farther than the distance that can be travelled.");
    }
    border(patient.profile().location(), place).ifPresent(cautions::add);
    Optional.ofNullable(nearness.precision())
        .map(KNOWN_BY::get)
        .map(
            what -> "Its place is known only by " + what + ", so the distance is only about right.")
        .ifPresent(cautions::add);
    return cautions;
  }

  /** Coordinates alone do not tell in which country somebody lives. */
  private static Optional<String> border(Location home, Place place) {
    if (home == null || place.country() == null) {
      return Optional.empty();
    }
    if (home.country() == null && home.latitude() != null) {
      return Optional.of("In " + countryName(place) + ": your own country was not stated.");
    }
    return isAbroad(place, home)
        ? Optional.of("In another country: " + countryName(place) + ".")
        : Optional.empty();
  }

  /** Whether a border is known to lie between. */
  static boolean isAbroad(Place place, Location home) {
    return home != null
        && place.country() != null
        && (home.country() != null || home.latitude() == null)
        && !place.country().equalsIgnoreCase(home.countryOrDefault());
  }

  private static String countryName(Place place) {
    return Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
  }
}
