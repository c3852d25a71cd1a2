package org.nextline.matching;

import java.util.Optional;
import org.nextline.catalog.Place;
import org.nextline.places.Gazetteer;
import org.nextline.places.Position;

/** How near a place is: great-circle distance and what it is worth in a score. */
final class Nearness {

  /** Distance at which nearness is worth half. */
  private static final double HALF_KM = 150;

  private Nearness() {}

  /** Great-circle distance in km; null where either place is not known. */
  static Double km(Position from, Place to) {
    return from == null || !to.hasCoordinates()
        ? null
        : Gazetteer.distanceKm(from.latitude(), from.longitude(), to.latitude(), to.longitude());
  }

  /**
   * 1 next door, one half at 150 km, towards 0 far away; a quarter where the distance is unknown.
   */
  static double worth(Double km) {
    return km == null ? 0.25 : HALF_KM / (HALF_KM + km);
  }

  static Double rounded(Double km) {
    return km == null ? null : Math.round(km * 10) / 10.0;
  }

  /** A sentence where the place is known to be too far. */
  static Optional<String> caution(Double km, PatientCase patient) {
    return isTooFar(km, patient.profile().maxDistanceKm())
        ? Optional.of("Farther than the distance that can be travelled.")
        : Optional.empty();
  }

  /** A known distance beyond what the person can travel. */
  static boolean isTooFar(Double km, Double maxKm) {
    return km != null && maxKm != null && km > maxKm;
  }
}
