package org.nextline.ingest.directory;

import static org.nextline.ingest.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.nextline.ingest.DirectorySink;
import org.nextline.ingest.DirectorySource;
import org.nextline.ingest.InputFile;
import org.nextline.ingest.JsonRecords;

/**
 * A FHIR directory that is being read: resources point at each other, so all are kept to the end.
 */
final class FhirDirectory implements DirectorySource.Reading {

  private static final Set<String> KINDS =
      Set.of("Organization", "Location", "HealthcareService", "OrganizationAffiliation");

  private final JsonRecords records = new JsonRecords("entry");
  private final FhirMeanings meanings;
  private final Map<String, FhirResource> byReference = new LinkedHashMap<>();

  FhirDirectory(FhirMeanings meanings) {
    this.meanings = meanings;
  }

  @Override
  public void read(InputFile file, DirectorySink sink) throws IOException {
    records.read(
        file,
        record -> take(record, file.date(), sink),
        line -> sink.reject(null, "a line that is not JSON", bytes(line)));
  }

  private void take(JsonNode record, LocalDate fileDate, DirectorySink sink) {
    JsonNode resource = record.has("resource") ? record.path("resource") : record;
    String kind = text(resource.path("resourceType"));
    String id = text(resource.path("id"));
    if (kind == null) {
      sink.reject(id, "not a FHIR resource: it has no resourceType", bytes(record.toString()));
    } else if (!KINDS.contains(kind)) {
      sink.leaveOut("a " + kind);
    } else if (id == null && text(record.path("fullUrl")) == null) {
      sink.reject(null, "the " + kind + " has no id", bytes(record.toString()));
    } else {
      keep(new FhirResource(resource, fileDate), text(record.path("fullUrl")));
    }
  }

  private void keep(FhirResource resource, String fullUrl) {
    if (resource.id() != null) {
      byReference.put(resource.kind() + "/" + resource.id(), resource);
    }
    if (fullUrl != null) {
      byReference.put(fullUrl, resource);
    }
  }

  @Override
  public void end(DirectorySink sink) {
    new FhirInstitutions(byReference, meanings).handTo(sink);
  }

  private static byte[] bytes(String payload) {
    return payload.getBytes(StandardCharsets.UTF_8);
  }
}
