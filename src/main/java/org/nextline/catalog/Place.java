package org.nextline.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.nextline.places.Position;
import org.nextline.places.Precision;

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
 * @param precision how closely the coordinates tell the place: {@code EXACT} where nobody says that
 *     they do not; null together with them
 */
@Embeddable
public record Place(
    String city,
    String region,
    @Column(name = "postal_code") String postalCode,
    String country,
    Double latitude,
    Double longitude,
    @Enumerated(EnumType.STRING) Precision precision) {

  public Place {
    boolean known = latitude != null && longitude != null;
    precision = !known ? null : precision == null ? Precision.EXACT : precision;
  }

  /** A place whose coordinates, where there are any, are its own. */
  public Place(
      String city,
      String region,
      String postalCode,
      String country,
      Double latitude,
      Double longitude) {
    this(city, region, postalCode, country, latitude, longitude, null);
  }

  static final Place UNKNOWN = new Place(null, null, null, null, null, null);

  /** The same place with coordinates. */
  public Place at(Position position) {
    return new Place(
        city,
        region,
        postalCode,
        country,
        position.latitude(),
        position.longitude(),
        position.precision());
  }

  public boolean hasCoordinates() {
    return latitude != null && longitude != null;
  }
}
