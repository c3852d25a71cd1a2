package org.nextline.ingest.directory;

import jakarta.inject.Singleton;
import org.nextline.config.SeedData;
import org.nextline.ingest.DirectorySource;
import org.nextline.ingest.JsonRecords;

/**
 * Directories in FHIR R4: Bundles, and NDJSON of Organization, Location, HealthcareService and
 * OrganizationAffiliation in any order and any number of files.
 */
@Singleton
class FhirSource implements DirectorySource {

  private final SeedData seedData;

  FhirSource(SeedData seedData) {
    this.seedData = seedData;
  }

  @Override
  public String name() {
    return "fhir";
  }

  @Override
  public boolean accepts(String fileName) {
    return JsonRecords.hasUsualName(fileName);
  }

  @Override
  public Reading begin() {
    return new FhirDirectory(
        seedData
            .read("mappings", FhirMeanings::read)
            .orElseThrow(
                () -> new IllegalStateException("seed-data/mappings/fhir.yaml is missing")));
  }
}
