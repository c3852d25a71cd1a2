package org.nextline.matching;

import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;

/**
 * The nearest open site, by great-circle distance.
 *
 * @param distanceKm null where the patient's or the site's place is not known
 * @param status of the site; null for places that do not recruit, such as centres
 */
public record NearestSite(
    String name, String city, String country, Double distanceKm, String status, Contact contact) {

  static NearestSite at(String name, Place place, Double km, String status, Contact contact) {
    return new NearestSite(
        name, place.city(), place.country(), Nearness.rounded(km), status, contact);
  }
}
