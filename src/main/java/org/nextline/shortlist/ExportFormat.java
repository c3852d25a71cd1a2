package org.nextline.shortlist;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nextline.patient.InvalidInput;

/** The formats of an export. */
enum ExportFormat {
  PDF("pdf", "application/pdf"),
  CSV("csv", "text/csv;charset=utf-8"),
  FHIR("fhir.json", "application/fhir+json");

  private final String extension;
  private final String mediaType;

  ExportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  String extension() {
    return extension;
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * The format asked for by name, else by the header Accept, else PDF. Throws {@link InvalidInput}
   * for anything else.
   */
  static ExportFormat chosen(String name, List<MediaType> accepted) {
    if (name != null) {
      return Arrays.stream(values())
          .filter(f -> f.name().equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(() -> new InvalidInput("format", "must be one of pdf, csv, fhir"));
    }
    return accepted.stream()
        .flatMap(type -> of(type).stream())
        .findFirst()
        .orElseThrow(() ->
            new InvalidInput(
                "format",
                "must be one of pdf, csv, fhir, or the header Accept one of application/pdf,"
                    + " text/csv, application/fhir+json"));
  }

  private static Optional<ExportFormat> of(MediaType accepted) {
    return Arrays.stream(values())
        .filter(f -> accepted.isCompatible(MediaType.valueOf(f.mediaType)))
        .findFirst();
  }
}
