package org.nextline.places;

/**
 * A position in degrees (WGS 84).
 *
 * @param precision how closely the place is known; never null
 */
public record Position(double latitude, double longitude, Precision precision) {}
