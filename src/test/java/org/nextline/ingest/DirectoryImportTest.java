package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.ingest.Studies.write;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextline.catalog.CentreCatalog;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.PalliativeCatalog;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.testing.PostgresTestResource;

/** Directories of institutions on their whole way into the catalogue. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DirectoryImportTest {

  private static final String HEADER = "id,name,city,state,zip,phone,LAT,LON\n";

  @Inject ImportService imports;
  @Inject CentreCatalog centres;
  @Inject PalliativeCatalog services;
  @TempDir Path folder;

  private final String id = UUID.randomUUID().toString();

  @Test
  void theSecondTimeNothingIsNewAndAChangeReplaces() {
    list("HOUSE OF REST", "42.3,-71.1");
    assertThat(run("csv")).isEqualTo("imported: 1 new, 0 changed, 0 unchanged, 0 rejected");
    assertThat(run("csv")).isEqualTo("imported: 0 new, 0 changed, 1 unchanged, 0 rejected");
    list("HOUSE OF REST", "42.4,-71.1");
    assertThat(run("csv")).isEqualTo("imported: 0 new, 1 changed, 0 unchanged, 0 rejected");

    PalliativeServiceRecord service = service();
    assertThat(service.name()).isEqualTo("House of Rest");
    assertThat(service.place().latitude()).isEqualTo(42.4);
  }

  @Test
  void withoutCoordinatesThePostalCodeTellsThem() {
    list("HOUSE OF REST", ",");
    run("csv");
    assertThat(service().place().latitude()).isBetween(42.2, 42.5);
  }

  @Test
  void aListWithoutMappingIsRejectedByName() {
    write(folder, "nobody-knows.csv", "a\n1\n");
    ImportReport report = imports.run("csv", List.of(folder), ProgressListener.SILENT);
    assertThat(report.rejections())
        .extracting("reason")
        .containsExactly(
            "cannot be read: no mapping tells what its columns mean: mappings/nobody-knows.yaml");
  }

  @Test
  void aFhirDirectoryMayLieInSeveralFiles() {
    write(
        folder,
        "a-services.ndjson",
        """
        {"resourceType": "HealthcareService", "id": "s", "providedBy": {"reference": "Organization/%s"}, "specialty": [{"text": "Epilepsy"}]}
        """
            .formatted(id));
    write(
        folder,
        "b-organizations.ndjson",
        """
        {"resourceType": "Organization", "id": "%s", "name": "Example Hospital", "address": [{"postalCode": "02115", "country": "US"}]}
        """
            .formatted(id));

    assertThat(run("fhir")).isEqualTo("imported: 1 new, 0 changed, 0 unchanged, 0 rejected");
    CentreRecord centre =
        centres.all().stream().filter(one -> one.id().contains(id)).findFirst().orElseThrow();
    assertThat(centre.conditions()).contains("epilepsy");
    assertThat(centre.place().hasCoordinates()).isTrue();
  }

  private void list(String name, String coordinates) {
    write(
        folder,
        "synthea-hospice.csv",
        HEADER + "%s,%s,BOSTON,MA,02115,(617) 555-0100,%s\n".formatted(id, name, coordinates));
  }

  private PalliativeServiceRecord service() {
    return services.all().stream().filter(one -> one.id().endsWith(id)).findFirst().orElseThrow();
  }

  private String run(String source) {
    return imports.run(source, List.of(folder), ProgressListener.SILENT).summary();
  }
}
