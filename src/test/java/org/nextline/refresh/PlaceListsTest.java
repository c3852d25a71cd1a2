package org.nextline.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cities and postal areas are rebuilt from small files of the shape of their real sources. */
class PlaceListsTest {

  @TempDir Path folder;
  private Path seed;
  private SeedRefresh refresh;

  @BeforeEach
  void aSeedFolder() throws IOException {
    seed = folder.resolve("seed");
    write(
        "seed/places/us-postal-codes.csv",
        "postalCode,city,region,latitude,longitude",
        "02138,Cambridge,MA,42.38,-71.13",
        "02139,Cambridge,MA,42.36,-71.10",
        "43725,Cambridge,OH,40.03,-81.59");
    write("seed/places/ca-forward-sortation-areas.csv", "postalCode,region,latitude,longitude");
    write(
        "seed/places/region-codes.csv",
        "country,region,name",
        "US,MA,Massachusetts",
        "US,OH,Ohio",
        "DE,Bayern,Bavaria");
    write("seed/places/postal-areas.csv", "country,beginning,latitude,longitude,precision");
    write("seed/places/gb-postcode-areas.csv", "area,town", "CB,Cambridge");
    refresh = new SeedRefresh(seed);
  }

  @Test
  void citiesAreListedUnderTheirNames() throws IOException {
    refreshCities();

    assertThat(lines("places/cities.csv"))
        .contains(
            "DE,munich,02,48.14,11.58,1260391",
            "DE,munchen,02,48.14,11.58,1260391",
            "DE,muenchen,02,48.14,11.58,1260391",
            "US,cambridge,oh,40.03,-81.59,0")
        .noneMatch(line -> line.contains("mi wnik"))
        .noneMatch(line -> line.contains(",muc,"))
        .noneMatch(line -> line.contains("hamlet"));
  }

  @Test
  void aNameThatSeveralCitiesAreCalledByStandsForEach() throws IOException {
    refreshCities();

    assertThat(lines("places/cities.csv"))
        .contains("DE,neustadt,06,52.5,9.46,44282", "DE,neustadt,08,49.35,8.14,53984");
  }

  @Test
  void regionsAreListedUnderNamesAndCodes() throws IOException {
    refreshCities();

    assertThat(lines("places/regions.csv"))
        .contains("DE,bavaria,02,48.14,11.58", "DE,bayern,02,48.14,11.58", "US,oh,oh,40.03,-81.59");
  }

  @Test
  void postalAreasAreLearntFromAddresses() throws IOException {
    refreshCities();
    List<String> done = refreshPostalAreas();

    assertThat(lines("places/postal-areas.csv"))
        .containsExactly(
            "country,beginning,latitude,longitude,precision",
            "DE,80,48.14,11.58,POSTAL_AREA",
            "FR,31,43.6,1.44,POSTAL_AREA",
            "FR,31000,43.6,1.44,CITY",
            "FR,75,48.85,2.35,POSTAL_AREA",
            "FR,75013,48.85,2.35,CITY",
            "GB,CB,52.2,0.12,POSTAL_AREA",
            "GB,CB2,52.2,0.12,CITY");
    assertThat(done).containsExactly("places/postal-areas.csv: 8 lines, 7 of them new, 0 gone");
    assertThat(refreshPostalAreas()).containsExactly("places/postal-areas.csv: unchanged");
  }

  @Test
  void saysWhichListsThereAreAndWhatTheyNeed() {
    assertThatThrownBy(() -> refresh.refresh("citys", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cities");
    assertThatThrownBy(() -> refresh.refresh("cities", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cities500.txt");
    assertThat(refresh.described()).anyMatch(line -> line.startsWith("cities: "));
  }

  private void refreshCities() throws IOException {
    Path admin1 = write("admin1.json", "[{\"code\": \"DE.02\", \"name\": \"Bavaria\"}]");
    refresh.refresh("cities", List.of(cities500(), admin1));
  }

  private List<String> refreshPostalAreas() throws IOException {
    Path sites =
        write(
            "sites.csv",
            "country,city,region,postalCode",
            "DE,Munich,,D-80336",
            "DE,München,,80337",
            "DE,Nowhere,,80338",
            "GB,Cambridge,,CB2 0QQ",
            "GB,Cambridge,,none",
            "US,Cambridge,MA,02139");
    Path french =
        write(
            "codes-postaux.json",
            "[{\"codePostal\": \"75013\", \"codeCommune\": \"75113\"},"
                + " {\"codePostal\": \"31000\", \"codeCommune\": \"31555\"}]");
    return refresh.refresh("postal-areas", List.of(sites, french, cities500()));
  }

  private Path cities500() throws IOException {
    return write(
        "cities500.txt",
        city(
            "Munich",
            "MUC,München,mi wnik,Minga",
            48.13743,
            11.57549,
            "PPLA",
            "DE",
            "02",
            "",
            1260391),
        city("Neustadt an der Weinstraße", "Neustadt", 49.35, 8.14, "PPLA3", "DE", "08", "", 53984),
        city("Neustadt am Rübenberge", "Neustadt", 52.5, 9.46, "PPL", "DE", "06", "", 44282),
        city("Hamlet", "", 50, 10, "PPL", "DE", "02", "", 700),
        city("Cambridge", "", 52.2, 0.11667, "PPLA2", "GB", "ENG", "", 145700),
        city("Paris", "", 48.85341, 2.3488, "PPLC", "FR", "11", "75056", 2138551),
        city("Toulouse", "", 43.60426, 1.44367, "PPLA", "FR", "76", "31555", 493465));
  }

  private static String city(
      String name,
      String others,
      double latitude,
      double longitude,
      String kind,
      String country,
      String region,
      String commune,
      long population) {
    return String.join(
        "\t",
        "1",
        name,
        name,
        others,
        "" + latitude,
        "" + longitude,
        "P",
        kind,
        country,
        "",
        region,
        "",
        "",
        commune,
        "" + population,
        "",
        "",
        "",
        "2024-01-01");
  }

  private Path write(String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, String.join("\n", lines) + "\n");
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(seed.resolve(file));
  }
}
