package org.nextline.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nextline.refractory.CriteriaLibrary;
import org.nextline.terminology.Terminology;

/** The directories of centres and palliative services are complete, and stand where they say. */
class SeedDirectoriesTest {

  private static final double FAR_FROM_ITS_POSTAL_CODE_KM = 60;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> TYPES = Set.of("HOSPICE", "PALLIATIVE_PROGRAMME");
  private static final ObjectMapper STRICT =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static List<Centre> centres;
  private static List<PalliativeService> palliative;

  record Source(String registry, String url, LocalDate asOf) {}

  record Accreditation(String scheme, String level) {}

  interface Listed {
    String id();

    String name();

    List<String> services();

    String city();

    String region();

    String postalCode();

    String country();

    double latitude();

    double longitude();

    Source source();
  }

  record Centre(
      String id,
      String name,
      List<String> conditions,
      List<Accreditation> accreditations,
      List<String> services,
      String ages,
      String city,
      String region,
      String postalCode,
      String country,
      double latitude,
      double longitude,
      String phone,
      String url,
      Source source)
      implements Listed {}

  record PalliativeService(
      String id,
      String name,
      String type,
      List<String> services,
      String city,
      String region,
      String postalCode,
      String country,
      double latitude,
      double longitude,
      String phone,
      String url,
      Source source)
      implements Listed {}

  @BeforeAll
  static void read() throws IOException {
    centres = read("centres", new TypeReference<>() {});
    palliative = read("palliative", new TypeReference<>() {});
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(centres).hasSizeGreaterThanOrEqualTo(250);
    assertThat(palliative).hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void theirIdsAreUniqueSlugs() {
    assertThat(centres).extracting(Centre::id).doesNotHaveDuplicates();
    assertThat(palliative).extracting(PalliativeService::id).doesNotHaveDuplicates();
    assertThat(all()).extracting(Listed::id).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void everyoneHasTheRequiredFields() {
    assertThat(all())
        .allSatisfy(listed -> {
          assertThat(listed.name()).isNotBlank();
          assertThat(listed.services()).isNotEmpty().noneMatch(String::isBlank);
          assertThat(listed.city()).isNotBlank();
          assertThat(listed.region()).isNotBlank();
          assertThat(listed.country()).isIn(COUNTRIES);
          assertThat(listed.latitude()).isBetween(-90.0, 90.0);
          assertThat(listed.longitude()).isBetween(-180.0, 180.0);
          assertThat(listed.source().registry()).isNotBlank();
          assertThat(listed.source().url()).startsWith("http");
          assertThat(listed.source().asOf()).isBeforeOrEqualTo(LocalDate.now());
        });
    assertThat(palliative).extracting(PalliativeService::type).isSubsetOf(TYPES);
  }

  @Test
  void everyCentreSaysWhatItIsSpecialFor() {
    assertThat(centres)
        .allSatisfy(centre -> {
          assertThat(centre.conditions())
              .isNotEmpty()
              .doesNotHaveDuplicates()
              .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
          assertThat(centre.accreditations())
              .isNotNull()
              .noneMatch(accreditation -> accreditation.scheme().isBlank());
          assertThat(centre.url()).startsWith("http");
        });
  }

  @TestFactory
  Stream<DynamicTest> everyConditionOfTheCriteriaHasACentre() {
    Terminology terminology = Terminology.load(Path.of("seed-data", "terminology"));
    var covered =
        centres.stream().flatMap(c -> c.conditions().stream()).collect(Collectors.toSet());
    return CriteriaLibrary.load(Path.of("seed-data", "criteria"), terminology).packs().stream()
        .flatMap(pack -> pack.conditions().stream())
        .distinct()
        .sorted()
        .map(condition ->
            DynamicTest.dynamicTest(condition, () -> assertThat(covered).contains(condition)));
  }

  @Test
  void theLargeSchemesAreWellCovered() {
    assertThat(holding("NCI-designated")).isGreaterThanOrEqualTo(65);
    assertThat(holding("NAEC")).isGreaterThanOrEqualTo(60);
    assertThat(holding("FACT") + holding("JACIE")).isGreaterThanOrEqualTo(20);
  }

  private static long holding(String scheme) {
    return centres.stream()
        .filter(centre ->
            centre.accreditations().stream()
                .anyMatch(accreditation -> accreditation.scheme().equals(scheme)))
        .count();
  }

  @Test
  void inTheUnitedStatesTheyStandNearTheirPostalCode() {
    var gazetteer = Gazetteer.load(Path.of("seed-data", "places"));

    assertThat(all().filter(listed -> listed.country().equals("US")))
        .allSatisfy(listed -> {
          var place = gazetteer.locate("US", listed.postalCode(), null, null).orElseThrow();
          assertThat(
                  Gazetteer.distanceKm(
                      listed.latitude(), listed.longitude(), place.latitude(), place.longitude()))
              .as(listed.id())
              .isLessThan(FAR_FROM_ITS_POSTAL_CODE_KM);
        });
  }

  @Test
  void everyStateHasAtLeastTwoHospices() {
    var perState =
        palliative.stream()
            .filter(service -> service.country().equals("US") && service.type().equals("HOSPICE"))
            .collect(Collectors.groupingBy(PalliativeService::region, Collectors.counting()));

    assertThat(perState).hasSize(52).containsKeys("DC", "PR", "AK", "HI");
    assertThat(perState.values()).allMatch(count -> count >= 2);
  }

  private static Stream<Listed> all() {
    return Stream.concat(centres.stream(), palliative.stream());
  }

  private static <T> List<T> read(String folder, TypeReference<List<T>> type) throws IOException {
    var records = new ArrayList<T>();
    try (var files = Files.newDirectoryStream(Path.of("seed-data", folder), "*.yaml")) {
      for (var file : files) {
        if (file.endsWith("schemes.yaml")) {
          continue;
        }
        records.addAll(STRICT.readValue(file.toFile(), type));
      }
    }
    return records;
  }
}
