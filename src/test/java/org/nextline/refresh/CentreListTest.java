package org.nextline.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Centres follow the directory of the scheme that accredits them. */
class CentreListTest {

  @TempDir Path folder;
  private Path centres;
  private Path directory;

  @BeforeEach
  void centresAndTheirDirectory() throws IOException {
    Path seed = Files.createDirectories(folder.resolve("seed/centres"));
    Files.createSymbolicLink(
        folder.resolve("seed/places"), Path.of("seed-data/places").toAbsolutePath());
    centres = seed.resolve("epilepsy.yaml");
    Files.writeString(
        centres,
        centre("Stays", "{scheme: NAEC, level: \"4\"}, {scheme: Other}")
            + centre("Leaves", "{scheme: NAEC, level: \"4\"}")
            + centre("Apart", "{scheme: Other}"));
    directory = folder.resolve("naec.csv");
    Files.writeString(
        directory,
        """
        scheme,name,level,city,region,postalCode,country,url,asOf
        NAEC,STAYS,3,Boston,MA,02115,US,https://example.org/stays,2026-06-01
        NAEC,Saint Anne Epilepsy Center,4,Worcester,MA,01608,US,https://example.org/anne,2026-06-01
        """);
  }

  @Test
  void levelsAndDatesFollowAndOtherSchemesStay() throws IOException {
    refresh();

    assertThat(Files.readString(centres))
        .contains("{scheme: NAEC, level: \"3\"}")
        .contains("asOf: \"2026-06-01\"")
        .contains("id: apart");
    assertThat(text("leaves")).contains("accreditations: []").contains("2025-01-01");
    assertThat(text("apart")).contains("Other");
  }

  @Test
  void whoIsNewIsAddedWithItsPlace() throws IOException {
    refresh();

    assertThat(text("saint-anne-epilepsy-center"))
        .contains("conditions: [epilepsy]", "city: Worcester", "latitude: 42.2", "level: \"4\"");
  }

  @Test
  void theSameDirectoryChangesNothing() throws IOException {
    refresh();

    assertThat(refresh()).containsExactly("centres/epilepsy.yaml: unchanged");
  }

  private String text(String id) throws IOException {
    String all = Files.readString(centres);
    int start = all.indexOf("- id: " + id);
    int end = all.indexOf("\n- id: ", start);
    return all.substring(start, end < 0 ? all.length() : end);
  }

  private List<String> refresh() throws IOException {
    return new SeedRefresh(folder.resolve("seed")).refresh("centres", List.of(directory));
  }

  private static String centre(String name, String accreditations) {
    return """
    - id: %s
      name: %s
      conditions: [epilepsy]
      accreditations: [%s]
      services: ["epilepsy surgery"]
      city: Boston
      region: MA
      postalCode: "02115"
      country: US
      latitude: 42.34
      longitude: -71.1
      url: "https://example.org"
      source: {registry: NAEC, url: "https://example.org", asOf: "2025-01-01"}
    """
        .formatted(name.toLowerCase(), name, accreditations);
  }
}
