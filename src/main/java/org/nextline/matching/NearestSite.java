package org.nextline.matching;

import org.nextline.catalog.Contact;

/**
 * The nearest open site, by great-circle distance.
 *
 * @param distanceKm null where the patient's or the site's place is not known
 * @param status of the site; null for places that do not recruit, such as centres
 */
public record NearestSite(
    String name, String city, String country, Double distanceKm, String status, Contact contact) {}
