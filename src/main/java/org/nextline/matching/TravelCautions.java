package org.nextline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nextline.catalog.Place;
import org.nextline.patient.Location;

/**
 * What to consider before going to a place: that it is too far, or in another country. Borders are
 * never crossed silently.
 */
final class TravelCautions {

  private TravelCautions() {}

  /**
   * @param km null where the distance is not known
   */
  static List<String> of(PatientCase patient, Place place, Double km) {
    List<String> cautions = new ArrayList<>();
    if (Nearness.isTooFar(km, patient.profile().maxDistanceKm())) {
      cautions.add("Farther than the distance that can be travelled.");
    }
    if (isAbroad(place, patient.profile().location())) {
      String country = Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
      cautions.add("In another country: " + country + ".");
    }
    return cautions;
  }

  private static boolean isAbroad(Place place, Location home) {
    return home != null
        && place.country() != null
        && !place.country().equals(home.countryOrDefault());
  }
}
