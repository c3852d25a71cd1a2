package org.nextline.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.catalog.Place;
import org.nextline.ingest.InputFile;
import org.nextline.testing.SharedData;

/** The mapping files of the seed data read the lists that they are made for. */
class SeedMappingsTest {

  private final FoundInstitutions found = new FoundInstitutions();

  @ParameterizedTest
  @CsvSource({
    "cms-hospital-general-information, 5425, 0, 0, 0",
    "hifld-hospitals, 7146, 0, 435, 7146",
    "synthea-hospitals, 4806, 0, 0, 4806",
    "synthea-hospice, 0, 4487, 0, 4487",
    "synthea-longterm, 420, 0, 0, 420",
    "synthea-rehab, 1199, 0, 0, 1199",
    "synthea-va_facilities, 1481, 0, 0, 1481"
  })
  void everyEntryOfTheListIsRead(
      String list, int centres, int services, int leftOut, int withCoordinates) throws IOException {
    read(list);

    assertThat(found.rejections).isEmpty();
    assertThat(found.leftOut).hasSize(leftOut);
    assertThat(found.centres).hasSize(centres);
    assertThat(found.centres.stream().map(CentreRecord::id).distinct())
        .hasSize(distinct(list, centres));
    assertThat(found.centres).noneMatch(CentreRecord::isSpecial);
    assertThat(found.services).hasSize(services);
    assertThat(found.services).extracting(PalliativeServiceRecord::id).doesNotHaveDuplicates();
    assertThat(places())
        .allSatisfy(place -> assertThat(place.country()).matches("[A-Z]{2}"))
        .filteredOn(Place::hasCoordinates)
        .hasSize(withCoordinates);
  }

  /** Two facilities stand twice in the list of the VA. */
  private static int distinct(String list, int centres) {
    return list.equals("synthea-va_facilities") ? centres - 2 : centres;
  }

  private List<Place> places() {
    return found.centres.isEmpty()
        ? found.services.stream().map(PalliativeServiceRecord::place).toList()
        : found.centres.stream().map(CentreRecord::place).toList();
  }

  private void read(String list) throws IOException {
    Path file = SharedData.folder("facilities").resolve(list + ".csv.gz");
    var reader = new ListReader(ListMapping.read(Path.of("seed-data/mappings", list + ".yaml")));
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      reader.read(new InputFile(list + ".csv", LocalDate.EPOCH, in), found);
    }
  }
}
