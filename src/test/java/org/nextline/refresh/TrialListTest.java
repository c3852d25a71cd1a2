package org.nextline.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seed trials follow the registry's facts and keep their own words. */
class TrialListTest {

  private static final String STUDY =
      """
      {"protocolSection": {
        "statusModule": {"overallStatus": "COMPLETED",
          "lastUpdatePostDateStruct": {"date": "2026-05-01"}},
        "designModule": {"phases": ["PHASE3"]},
        "contactsLocationsModule": {"locations": [
          {"facility": "A Hospital", "city": "Bonn", "country": "Germany", "zip": "53113",
            "geoPoint": {"lat": 50.73438, "lon": 7.09549}}]}},
       "derivedSection": {"miscInfoModule": {"versionHolder": "2026-06-01"}}}
      """;

  @TempDir Path folder;
  private Path trials;
  private Path studies;

  @BeforeEach
  void aTrialAndItsStudy() throws IOException {
    trials = Files.createDirectories(folder.resolve("seed/trials")).resolve("a.yaml");
    studies = Files.createDirectories(folder.resolve("studies"));
    Files.writeString(studies.resolve("NCT00000001.json"), STUDY);
    write("2026-01-01");
  }

  @Test
  void factsFollowTheRegistryAndWordsStay() throws IOException {
    refresh();

    assertThat(Files.readString(trials))
        .isEqualTo(
            """
            # Ours.
            - id: NCT00000001
              title: "Our title: with a colon"
              status: COMPLETED
              phases: [PHASE3]
              eligibility:
                inclusion: ["Aged 18 or over"]
              sites:
                - {facility: "A Hospital", city: Bonn, postalCode: "53113", country: DE, latitude: 50.73438, longitude: 7.09549, precision: CITY}
              lastUpdate: "2026-05-01"
              source: {registry: "clinicaltrials.gov", asOf: "2026-06-01"}
            - id: NCT00000002
              title: Another
              source: {registry: "clinicaltrials.gov", asOf: "2026-01-01"}
            """);
  }

  @Test
  void theSameRecordsChangeNothing() throws IOException {
    refresh();

    assertThat(refresh()).containsExactly("trials/a.yaml: unchanged");
  }

  @Test
  void anOlderRecordChangesNoFact() throws IOException {
    write("2026-07-01");
    refresh();

    assertThat(Files.readString(trials)).contains("status: RECRUITING").contains("2026-07-01");
  }

  private List<String> refresh() throws IOException {
    return new SeedRefresh(folder.resolve("seed")).refresh("trials", List.of(studies));
  }

  private void write(String asOf) throws IOException {
    Files.writeString(
        trials,
        """
        # Ours.
        - id: NCT00000001
          title: "Our title: with a colon"
          status: RECRUITING
          phases: [PHASE2]
          eligibility:
            inclusion:
              - "Aged 18 or over"
          sites:
            - {facility: Old, city: Rome, country: IT}
          lastUpdate: "2025-01-01"
          source: {registry: clinicaltrials.gov, asOf: "%s"}
        - id: NCT00000002
          title: Another
          source: {registry: clinicaltrials.gov, asOf: "2026-01-01"}
        """
            .formatted(asOf));
  }
}
