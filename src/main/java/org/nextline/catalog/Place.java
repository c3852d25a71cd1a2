package org.nextline.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where something is.
 *
 * @param city null where unknown
 * @param region state or province; null where unknown
 * @param postalCode null where unknown
 * @param country ISO 3166-1 alpha-2 where it could be told, else the source's own word; null where
 *     unknown
 * @param latitude degrees (WGS 84); null together with {@code longitude} where unknown
 * @param longitude degrees (WGS 84)
 */
@Embeddable
public record Place(
    String city,
    String region,
    @Column(name = "postal_code") String postalCode,
    String country,
    Double latitude,
    Double longitude) {

  static final Place UNKNOWN = new Place(null, null, null, null, null, null);

  /** The same place with coordinates. */
  public Place at(double newLatitude, double newLongitude) {
    return new Place(city, region, postalCode, country, newLatitude, newLongitude);
  }

  public boolean hasCoordinates() {
    return latitude != null && longitude != null;
  }
}
