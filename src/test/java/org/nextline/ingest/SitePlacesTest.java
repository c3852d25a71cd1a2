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

class SitePlacesTest {

  private static final SitePlaces PLACES =
      new SitePlaces(Gazetteer.load(Path.of("seed-data/places")));

  @Test
  void aSiteWithoutCoordinatesGetsThoseOfItsPostalCode() {
    Place place = located(new Place("Pittsburgh", "PA", "15213", "US", null, null));
    assertThat(place.latitude()).isCloseTo(40.44, Offset.offset(0.05));
    assertThat(place.longitude()).isCloseTo(-79.95, Offset.offset(0.05));
  }

  @Test
  void theRegistrysOwnCoordinatesStay() {
    Place given = new Place("Pittsburgh", "PA", "15213", "US", 1.0, 2.0);
    assertThat(located(given)).isEqualTo(given);
  }

  @Test
  void whatIsNotKnownStaysUnknown() {
    Place noCode = new Place("Springfield", null, null, "US", null, null);
    Place elsewhere = new Place("Pittsburgh", null, "15213", "FR", null, null);
    assertThat(located(noCode)).isEqualTo(noCode);
    assertThat(located(elsewhere)).isEqualTo(elsewhere);
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
