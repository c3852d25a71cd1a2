package org.nextline.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final Path FOLDER = Path.of("seed-data", "places");
  private static final Gazetteer GAZETTEER = Gazetteer.load(FOLDER);

  @ParameterizedTest
  @ValueSource(strings = {"02139", " 02139 ", "02139-4307", "02139 4307", "021394307"})
  void findsAZipCodeHoweverItIsWritten(String zip) {
    assertNear("US", zip, null, null, 42.36, -71.10, Precision.POSTAL_CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"M5V 2T6", "m5v2t6", "M5V", "M5V-2T6"})
  void findsACanadianCodeByItsForwardSortationArea(String code) {
    assertNear("CA", code, null, null, 43.64, -79.40, Precision.POSTAL_CODE);
  }

  @Test
  void prefersThePostalCodeToTheCity() {
    assertNear("US", "10001", "Boston", "MA", 40.75, -74.00, Precision.POSTAL_CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "0213", "not a code", "M5V 2T6"})
  void fallsBackToTheCityWhereTheCodeIsUnknown(String code) {
    assertNear("US", code, "Boston", "MA", 42.36, -71.06, Precision.CITY);
  }

  @ParameterizedTest
  @CsvSource({
    "US,boston,Massachusetts,42.36,-71.06",
    "US,St. Louis,MO,38.63,-90.20",
    "US,Chapel Hill,NC,35.91,-79.05",
    "US,Portland,me,43.66,-70.26",
    "US,Boston,,42.36,-71.06",
    "US,Boston,Massachusets,42.36,-71.06",
    "CA,montréal,QC,45.50,-73.57",
    "GB,London,Greater London,51.51,-0.13",
    "CH,Zürich,,47.38,8.54",
    "de,München,Bavaria,48.14,11.58",
    "AU,Perth,WA,-31.95,115.86"
  })
  void findsACity(String country, String city, String region, double latitude, double longitude) {
    assertNear(country, null, city, region, latitude, longitude, Precision.CITY);
  }

  @Test
  void knowsOnlyTheRegionWhereTheCityIsUnknown() {
    assertThat(GAZETTEER.locate("US", null, "Nowhereville", "Rhode Island"))
        .get()
        .extracting(Position::precision)
        .isEqualTo(Precision.REGION);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void aLocationWithoutACountryIsInTheUnitedStates(String country) {
    assertNear(country, "02139", null, null, 42.36, -71.10, Precision.POSTAL_CODE);
  }

  @ParameterizedTest
  @CsvSource({
    "US,,Portland,",
    "US,,Springfield,",
    "US,00000,,",
    "US,,,",
    "FR,75013,,",
    "GB,,London,Scotland",
    "ZZ,02139,Boston,MA"
  })
  void neverGuesses(String country, String postalCode, String city, String region) {
    assertThat(GAZETTEER.locate(country, postalCode, city, region)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Boston to New York, 42.3601, -71.0589, 40.7128, -74.0060, 306",
    "London to Paris, 51.5074, -0.1278, 48.8566, 2.3522, 344",
    "over the date line, 21.3069, -157.8583, 35.6762, 139.6503, 6210",
    "pole to pole, 90, 0, -90, 0, 20015"
  })
  void knowsTheDistance(String way, double lat1, double lon1, double lat2, double lon2, double km) {
    assertThat(Gazetteer.distanceKm(lat1, lon1, lat2, lon2)).isCloseTo(km, within(km / 100));
  }

  @Test
  void namesTheFileAndLineOfABrokenRow(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("regions.csv"), "country,region,name\nUS,MA,Massachusetts\n");
    Files.writeString(
        folder.resolve("cities.csv"),
        "city,region,country,latitude,longitude\nBoston,MA,US,142.36,-71.06\n");

    assertThatThrownBy(() -> Gazetteer.load(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cities.csv, line 2")
        .hasMessageContaining("latitude 142.36");
  }

  @Test
  void namesAMissingTable(@TempDir Path folder) {
    assertThatThrownBy(() -> Gazetteer.load(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("regions.csv");
  }

  private static void assertNear(
      String country,
      String postalCode,
      String city,
      String region,
      double latitude,
      double longitude,
      Precision precision) {
    var position = GAZETTEER.locate(country, postalCode, city, region).orElseThrow();
    assertThat(position.precision()).isEqualTo(precision);
    assertThat(Gazetteer.distanceKm(position.latitude(), position.longitude(), latitude, longitude))
        .isLessThan(5);
  }
}
