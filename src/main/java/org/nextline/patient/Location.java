package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where the patient lives: a postal code or city, or coordinates in degrees (WGS 84).
 *
 * @param country ISO 3166-1 alpha-2; null means US
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Location(
    String postalCode,
    String city,
    String region,
    String country,
    Double latitude,
    Double longitude) {

  public String countryOrDefault() {
    return country == null || country.isBlank() ? "US" : country.strip().toUpperCase();
  }
}
