package org.nextline.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hospices that Medicare still certifies stay, others go, and each state is filled up. */
class HospiceListTest {

  private static final String HEADER =
      "CMS Certification Number (CCN),Facility Name,City/Town,State,ZIP Code,Telephone Number,Ownership Type,Certification Date\n";

  @TempDir Path folder;
  private Path list;
  private Path cms;

  @BeforeEach
  void aList() throws IOException {
    Path seed = Files.createDirectories(folder.resolve("seed/palliative"));
    Files.createSymbolicLink(
        folder.resolve("seed/places"), Path.of("seed-data/places").toAbsolutePath());
    list = seed.resolve("us-hospices.yaml");
    Files.writeString(
        list,
        """
        # Hospices.
        - id: quiet-house-221500
          name: "Quiet House, as we write it"
          type: HOSPICE
          services: ["care at home"]
          city: Boston
          region: MA
          postalCode: "02115"
          country: US
          latitude: 42.34
          longitude: -71.09
          phone: "+1 617-555-0100"
          source: {registry: CMS, url: "https://example.org/221500", asOf: "2017-04-16"}
        - id: closed-house-221501
          name: Closed House
          type: HOSPICE
          services: ["care at home"]
          city: Boston
          region: MA
          postalCode: "02115"
          country: US
          latitude: 42.34
          longitude: -71.09
          phone: "+1 617-555-0101"
          source: {registry: CMS, url: "https://example.org/221501", asOf: "2017-04-16"}
        """);
    cms = folder.resolve("cms.csv");
    Files.writeString(
        cms,
        HEADER
            + "221500,QUIET HOUSE INC,BOSTON,MA,02115,(617) 555-0199,Non-Profit,01/01/1990\n"
            + "221502,\"HOSPICE OF THE BERKSHIRE HILLS, INC\",PITTSFIELD,MA,01201,4135550100,Non-Profit,02/03/2025\n"
            + "221503,RICH HOSPICE LLC,WORCESTER,MA,01608,5085550100,For-Profit,01/01/1985\n"
            + "221505,VISITING NURSES OF CENTRAL MAS,WORCESTER,MA,01608,5085550102,Non-Profit,01/01/1985\n"
            + "221504,LOST HOSPICE,NOWHERE,MA,00000,5085550101,Government,01/01/1985\n");
  }

  @Test
  void whoIsStillCertifiedStaysInOurWordsAndTheOthersGo() throws IOException {
    refresh();

    assertThat(Files.readString(list))
        .startsWith("# Hospices.\n")
        .contains("Quiet House, as we write it", "+1 617-555-0199")
        .contains("asOf: \"2025-02-03\"")
        .doesNotContain("Closed House");
  }

  @Test
  void aStateIsFilledUpWithNonProfitHospicesThatCanBePlaced() throws IOException {
    refresh();

    assertThat(Files.readString(list))
        .contains(
            "id: hospice-of-the-berkshire-hills-221502", "name: \"Hospice of the Berkshire Hills\"")
        .contains("phone: \"+1 413-555-0100\"", "latitude: 42.4")
        .doesNotContain("Rich", "Lost", "Central Mas");
  }

  @Test
  void theSameListChangesNothing() throws IOException {
    refresh();

    assertThat(refresh()).containsExactly("palliative/us-hospices.yaml: unchanged");
  }

  private List<String> refresh() throws IOException {
    return new SeedRefresh(folder.resolve("seed")).refresh("us-hospices", List.of(cms));
  }
}
