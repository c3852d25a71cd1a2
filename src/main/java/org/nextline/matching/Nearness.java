package org.nextline.matching;

import org.nextline.catalog.Place;
import org.nextline.places.Gazetteer;
import org.nextline.places.Position;
import org.nextline.places.Precision;

/**
 * How near a place is: great-circle distance, what it may be off, and what it is worth in a score.
 *
 * @param km null where the patient's or the place's position is not known
 * @param precision how closely the place is known; null together with {@code km}
 * @param uncertaintyKm how much farther or nearer it may be, counting what is not known of either
 *     position
 */
record Nearness(Double km, Precision precision, double uncertaintyKm) {

  private static final Nearness UNKNOWN = new Nearness(null, null, 0);

  /** Distance at which nearness is worth half. */
  private static final double HALF_KM = 150;

  private static final double WORTH_WHERE_UNKNOWN = 0.25;

  /**
   * @param from null where unknown
   */
  static Nearness of(Position from, Place to) {
    return from == null || !to.hasCoordinates()
        ? UNKNOWN
        : new Nearness(
            Gazetteer.distanceKm(from.latitude(), from.longitude(), to.latitude(), to.longitude()),
            to.precision(),
            from.precision().uncertaintyKm() + to.precision().uncertaintyKm());
  }

  /** What places are compared by: a place that is known only roughly counts as at its farthest. */
  Double atMostKm() {
    return km == null ? null : Double.valueOf(km + precision.uncertaintyKm());
  }

  double worth() {
    return worth(atMostKm());
  }

  /**
   * 1 next door, one half at 150 km, towards 0 far away; a quarter where the distance is unknown.
   */
  static double worth(Double km) {
    return km == null ? WORTH_WHERE_UNKNOWN : HALF_KM / (HALF_KM + km);
  }

  /** Beyond what the person can travel even if it is nearer than it seems. */
  boolean isTooFar(Double maxKm) {
    return km != null && maxKm != null && km - uncertaintyKm > maxKm;
  }

  Double roundedKm() {
    return km == null ? null : Math.round(km * 10) / 10.0;
  }
}
