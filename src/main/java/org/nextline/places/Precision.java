package org.nextline.places;

/** How closely a place is known, closest first. */
public enum Precision {
  /** The coordinates of the place itself, as its source states them. */
  EXACT(0),
  /** The middle of the postal code's area; in Canada of its forward sortation area. */
  POSTAL_CODE(5),
  /** The middle of a city. */
  CITY(10),
  /** The middle of the towns whose postal codes begin alike. */
  POSTAL_AREA(40),
  /** The middle of where the people of a state or province live: may be hundreds of km off. */
  REGION(200);

  private final double uncertaintyKm;

  Precision(double uncertaintyKm) {
    this.uncertaintyKm = uncertaintyKm;
  }

  /** How far off such a position usually is at most; it may be farther off in large areas. */
  public double uncertaintyKm() {
    return uncertaintyKm;
  }

  /** Too coarse to tell near from far. */
  public boolean isRough() {
    return compareTo(CITY) > 0;
  }
}
