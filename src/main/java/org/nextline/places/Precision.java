package org.nextline.places;

/** How closely a {@link Position} is known, closest first. */
public enum Precision {
  /** The middle of the postal code's area; in Canada of its forward sortation area. */
  POSTAL_CODE,
  /** The middle of a city. */
  CITY,
  /** The middle of where the addresses of a state or province are: may be hundreds of km off. */
  REGION
}
