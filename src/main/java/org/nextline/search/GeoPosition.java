package org.nextline.search;

/** A position in degrees (WGS 84). */
public record GeoPosition(double latitude, double longitude) {}
