package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * Where the patient lives: a postal code or city, or coordinates in degrees (WGS 84).
 *
 * @param country ISO 3166-1 alpha-2; null means US
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Location(
    @Size(max = 20) String postalCode,
    @Size(max = 200) String city,
    @Size(max = 200) String region,
    @Pattern(
            regexp = "\\s*([A-Za-z]{2})?\\s*",
            message = "must be an ISO 3166-1 alpha-2 code, for example US")
        String country,
    @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @DecimalMin("-180") @DecimalMax("180") Double longitude) {

  public String countryOrDefault() {
    return country == null || country.isBlank() ? "US" : country.strip().toUpperCase(Locale.ROOT);
  }
}
