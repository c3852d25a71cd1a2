package org.nextline.matching;

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

  /** A known distance beyond what the person can travel. */
  static boolean isTooFar(Double km, Double maxKm) {
    return km != null && maxKm != null && km > maxKm;
  }
}
