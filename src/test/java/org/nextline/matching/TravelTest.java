package org.nextline.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;
import org.nextline.config.SeedData;
import org.nextline.patient.PatientProfile;
import org.nextline.places.Precision;
import org.nextline.refractory.Stringency;

/** Which site is the nearest, how far it is, and what is said of the way there. */
class TravelTest {

  private static final ClinicalKnowledge KNOWLEDGE =
      ClinicalKnowledge.load(new SeedData(Optional.of(Path.of("seed-data"))));
  private static final Intake INTAKE =
      new Intake(KNOWLEDGE, new Assessor(KNOWLEDGE, Clock.systemUTC()));

  private static final SiteRecord DETROIT = site("Detroit", place("US", 42.33, -83.05));
  private static final SiteRecord WINDSOR = site("Windsor", place("CA", 42.30, -83.02));
  private static final SiteRecord TOLEDO = site("Toledo", place("US", 41.66, -83.56));

  @Test
  void theNearestOpenSiteIsTheNearestByDistance() {
    assertThat(nearest(inDetroit(), TOLEDO, DETROIT).name()).isEqualTo("Detroit");
  }

  @Test
  void aSiteKnownByItsCityCountsAsAtItsFarthest() {
    SiteRecord byCity = site("By city", place("US", 42.33, -83.06, Precision.CITY));
    SiteRecord fiveKmAway = site("Exact", place("US", 42.37, -83.09));

    NearestSite nearest = nearest(inDetroit(), byCity, fiveKmAway);

    assertThat(nearest.name()).isEqualTo("Exact");
    assertThat(nearest.precision()).isEqualTo(Precision.EXACT);
    assertThat(nearest(inDetroit(), byCity, TOLEDO).name()).isEqualTo("By city");
  }

  @Test
  void howCloselyASiteIsKnownIsSaid() {
    SiteRecord byCity = site("By city", place("US", 42.33, -83.06, Precision.CITY));

    assertThat(nearest(inDetroit(), byCity).precision()).isEqualTo(Precision.CITY);
    assertThat(cautions(inDetroit(), byCity))
        .anyMatch(text -> text.contains("known only by its city"));
    assertThat(cautions(inDetroit(), DETROIT)).noneMatch(text -> text.contains("known only"));
  }

  @Test
  void anUnknownPlaceIsNoMistake() {
    assertThat(nearest(null, DETROIT).distanceKm()).isNull();
    assertThat(cautions(null, DETROIT)).noneMatch(text -> text.contains("distance"));
  }

  @Test
  void bordersAreNeverCrossedSilently() {
    assertThat(nearest(inDetroit(), WINDSOR, TOLEDO).name()).isEqualTo("Windsor");
    assertThat(cautions(inDetroit(), WINDSOR, TOLEDO))
        .contains("In another country: Canada.")
        .anyMatch(text -> text.startsWith("Nearest open site in the own country: Toledo, about"));
    assertThat(cautions(inDetroit(), WINDSOR))
        .contains("In another country: Canada.")
        .noneMatch(text -> text.contains("own country"));
    assertThat(cautions(inDetroit(), DETROIT)).noneMatch(text -> text.contains("country"));
  }

  @Test
  void coordinatesAloneDoNotTellTheCountry() {
    String somewhere = "{\"latitude\": 42.31, \"longitude\": -83.03}";

    assertThat(cautions(somewhere, WINDSOR))
        .contains("In Canada: your own country was not stated.");
    assertThat(cautions(somewhere, DETROIT))
        .contains("In United States: your own country was not stated.");
  }

  @Test
  void onlyWhatIsCertainlyTooFarIsTooFar() {
    SiteRecord byCity = site("By city", place("US", 42.53, -83.05, Precision.CITY));
    SiteRecord exact = site("Exact", place("US", 42.53, -83.05));

    assertThat(cautions(inDetroit(), 15, byCity)).noneMatch(text -> text.startsWith("Farther"));
    assertThat(cautions(inDetroit(), 15, exact)).anyMatch(text -> text.startsWith("Farther"));
  }

  private static String inDetroit() {
    return "{\"latitude\": 42.331, \"longitude\": -83.046, \"country\": \"US\"}";
  }

  private static NearestSite nearest(String location, SiteRecord... sites) {
    return details(location, null, sites).nearestSite();
  }

  private static List<String> cautions(String location, SiteRecord... sites) {
    return details(location, null, sites).cautions();
  }

  private static List<String> cautions(String location, int maxKm, SiteRecord... sites) {
    return details(location, maxKm, sites).cautions();
  }

  private static OptionDetails details(String location, Integer maxKm, SiteRecord... sites) {
    TrialMarkers noMarkers = new TrialMarkers(List.of(), KNOWLEDGE.terminology());
    return new TrialExplanation(trial(sites), patient(location, maxKm), noMarkers, List.of())
        .details();
  }

  private static PatientCase patient(String location, Integer maxKm) {
    String json =
        "{\"condition\": \"epilepsy\", \"location\": %s, \"maxDistanceKm\": %s}"
            .formatted(location, maxKm);
    try {
      return INTAKE
          .receive(
              new ObjectMapper().readValue(json, PatientProfile.class), Stringency.STANDARD, false)
          .caseOf();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Place place(String country, double latitude, double longitude) {
    return new Place(null, null, null, country, latitude, longitude);
  }

  private static Place place(
      String country, double latitude, double longitude, Precision precision) {
    return new Place(null, null, null, country, latitude, longitude, precision);
  }

  private static SiteRecord site(String name, Place place) {
    return new SiteRecord(name, place, RecruitmentStatus.RECRUITING, null);
  }

  private static TrialRecord trial(SiteRecord... sites) {
    return new TrialRecord(
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
        List.of("Epilepsy"),
        List.of(),
        List.of(),
        List.of(),
        null,
        Arrays.asList(sites),
        null,
        new SourceRef("clinicaltrials.gov", null, LocalDate.of(2026, 1, 1)));
  }
}
