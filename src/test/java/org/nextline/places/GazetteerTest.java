package org.nextline.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.UncheckedIOException;
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
    "AU,Perth,WA,-31.95,115.86",
    "NG,Ibadan,,7.39,3.90",
    "VN,Hà Nội,,21.02,105.84"
  })
  void findsACity(String country, String city, String region, double latitude, double longitude) {
    assertNear(country, null, city, region, latitude, longitude, Precision.CITY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "DE|München|48.14|11.58",
        "DE|Munich|48.14|11.58",
        "DE|Muenchen|48.14|11.58",
        "DE|MUNICH (München)|48.14|11.58",
        "DE|Gießen|50.59|8.68",
        "DE|Giessen|50.59|8.68",
        "IT|Milano (Milan)|45.46|9.19",
        "NL|'s-Gravenhage|52.08|4.30",
        "NL|Den Haag|52.08|4.30",
        "CH|Genf|46.20|6.15",
        "PL|Łódź|51.75|19.47",
        "DK|København Ø|55.68|12.57",
        "FR|Paris Cedex 13|48.85|2.35",
        "CZ|Praha 5|50.09|14.42",
        "GB|St. Albans|51.75|-0.33",
        "GB|Saint Albans|51.75|-0.33",
        "CA|Sault Ste. Marie|46.52|-84.33",
        "IN|Bombay|19.07|72.88"
      })
  void findsACityByItsUsualNames(String country, String city, double latitude, double longitude) {
    assertNear(country, null, city, null, latitude, longitude, Precision.CITY);
  }

  @ParameterizedTest
  @CsvSource({
    "FR,75013,48.85,2.35,CITY",
    "FR,33076,44.84,-0.58,POSTAL_AREA",
    "DE,80336,48.14,11.58,POSTAL_AREA",
    "DE,D-80336,48.14,11.58,POSTAL_AREA",
    "SE,SE-171 76,59.33,18.03,POSTAL_AREA",
    "GB,CB2 0QQ,52.20,0.12,CITY",
    "GB,cb20qq,52.20,0.12,CITY",
    "GB,CB2,52.20,0.12,CITY",
    "GB,SW1A 1AA,51.51,-0.13,POSTAL_AREA",
    "GB,ZE1 0AA,60.15,-1.15,POSTAL_AREA"
  })
  void findsTheTownOfAPostalCodeElsewhere(
      String country, String code, double latitude, double longitude, Precision precision) {
    assertNear(country, code, null, null, latitude, longitude, precision);
  }

  @Test
  void aPostalCodeTellsWhichOfTwoCitiesIsMeant() {
    assertThat(GAZETTEER.locate("DE", null, "Neustadt", null)).isEmpty();
    assertNear("DE", "23730", "Neustadt", null, 54.11, 10.81, Precision.CITY);
  }

  @Test
  void aCityIsCloserThanWhatItsPostalCodeBeginsWith() {
    assertNear("DE", "80336", "Dachau", null, 48.26, 11.43, Precision.CITY);
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
    "US,,Columbus,",
    "FR,99999,,",
    "GB,not a code,,",
    "DE,,Neustadt,",
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
