package org.nextline.matching;

import java.util.Locale;
import java.util.Optional;
import org.nextline.catalog.Place;
import org.nextline.patient.Location;

/**
 * Says when an option lies in another country than the patient: borders are never crossed silently.
 */
final class Borders {

  private Borders() {}

  static Optional<String> caution(PatientCase patient, Place place) {
    Location home = patient.profile().location();
    if (home == null
        || place.country() == null
        || place.country().equals(home.countryOrDefault())) {
      return Optional.empty();
    }
    String country = Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
    return Optional.of("In another country: " + country + ".");
  }
}
