package org.nextline.search;

/** A position in degrees (WGS 84); refuses what lies outside -90..90 and -180..180. */
public record GeoPosition(double latitude, double longitude) {

  public GeoPosition {
    if (!isOnEarth(latitude, longitude)) {
      throw new IllegalArgumentException(
          "latitude must be within -90..90 and longitude within -180..180");
    }
  }

  static boolean isOnEarth(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }
}
