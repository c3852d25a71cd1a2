package org.nextline.matching;

import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;
import org.nextline.places.Precision;

/**
 * The nearest open site, by great-circle distance.
 *
 * @param distanceKm null where the patient's or the site's place is not known
 * @param precision how closely the site's place is known: beyond {@code POSTAL_CODE} the distance
 *     is only about right; null together with it
 * @param status of the site; null for places that do not recruit, such as centres
 */
public record NearestSite(
    String name,
    String city,
    String country,
    Double distanceKm,
    Precision precision,
    String status,
    Contact contact) {

  static NearestSite at(
      String name, Place place, Nearness nearness, String status, Contact contact) {
    return new NearestSite(
        name,
        place.city(),
        place.country(),
        nearness.roundedKm(),
        nearness.precision(),
        status,
        contact);
  }

  /** Whether the distance leads to the middle of a city or more, not to the place itself. */
  public boolean knownOnlyAbout() {
    return precision != null && precision.compareTo(Precision.POSTAL_CODE) > 0;
  }
}
