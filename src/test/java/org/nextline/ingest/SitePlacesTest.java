package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialRecord;
import org.nextline.places.Gazetteer;
import org.nextline.places.Precision;

class SitePlacesTest {

  private static final SitePlaces PLACES =
      new SitePlaces(Gazetteer.load(Path.of("seed-data/places")));

  @Test
  void aSiteWithoutCoordinatesGetsThoseOfItsPostalCode() {
    Place place = located(new Place("Pittsburgh", "PA", "15213", "US", null, null));

    assertThat(place.precision()).isEqualTo(Precision.POSTAL_CODE);
    assertThat(place.latitude()).isCloseTo(40.44, Offset.offset(0.05));
    assertThat(place.longitude()).isCloseTo(-79.95, Offset.offset(0.05));
  }

  @Test
  void elseThoseOfItsCity() {
    Place place = located(new Place("Würzburg", null, null, "DE", null, null));

    assertThat(place.precision()).isEqualTo(Precision.CITY);
    assertThat(place.latitude()).isCloseTo(49.79, Offset.offset(0.05));
    assertThat(place.city()).isEqualTo("Würzburg");
  }

  @Test
  void elseThoseOfItsRegionAndSaysSo() {
    assertThat(
            located(new Place("Nowhereville", "Rhode Island", null, "US", null, null)).precision())
        .isEqualTo(Precision.REGION);
  }

  @Test
  void coordinatesOfTheCityGiveWayToThoseOfThePostalCode() {
    Place place = located(inTheMiddleOf(42.358, -71.06, "Boston", "02115"));

    assertThat(place.precision()).isEqualTo(Precision.POSTAL_CODE);
    assertThat(place.latitude()).isCloseTo(42.34, Offset.offset(0.01));
  }

  @Test
  void aPostalCodeFarFromTheCityIsTakenForAMistake() {
    Place given = inTheMiddleOf(42.358, -71.06, "Boston", "90210");

    assertThat(located(given)).isEqualTo(given);
  }

  @Test
  void theRegistrysOwnCoordinatesStay() {
    Place given = new Place("Pittsburgh", "PA", "15213", "US", 1.0, 2.0);

    assertThat(located(given)).isEqualTo(given);
    assertThat(given.precision()).isEqualTo(Precision.EXACT);
  }

  @Test
  void whatIsNotKnownStaysUnknown() {
    Place ambiguous = new Place("Springfield", null, null, "US", null, null);
    Place elsewhere = new Place("Pittsburgh", null, "99213", "FR", null, null);
    Place nowhere = new Place("Boston", null, null, null, null, null);

    assertThat(located(ambiguous)).isEqualTo(ambiguous);
    assertThat(located(elsewhere)).isEqualTo(elsewhere);
    assertThat(located(nowhere)).isEqualTo(nowhere);
  }

  private static Place inTheMiddleOf(
      double latitude, double longitude, String city, String postalCode) {
    return new Place(city, "MA", postalCode, "US", latitude, longitude, Precision.CITY);
  }

  private static Place located(Place place) {
    SiteRecord site = new SiteRecord("Site", place, RecruitmentStatus.RECRUITING, null);
    TrialRecord trial =
        new TrialRecord(
            "NCT1",
            List.of(),
            "T",
            null,
            null,
            null,
            RecruitmentStatus.RECRUITING,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(site),
            null,
            null);
    return PLACES.located(trial).sites().getFirst().place();
  }
}
