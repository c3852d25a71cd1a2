package org.nextline.shortlist;

import jakarta.enterprise.context.ApplicationScoped;

/** Writes a shortlist in the format asked for. */
@ApplicationScoped
class Exports {

  private final PdfExport pdf;
  private final CsvExport csv;
  private final FhirExport fhir;

  Exports(PdfExport pdf, CsvExport csv, FhirExport fhir) {
    this.pdf = pdf;
    this.csv = csv;
    this.fhir = fhir;
  }

  byte[] write(ShortlistView shortlist, ExportFormat format) {
    return switch (format) {
      case PDF -> pdf.write(shortlist);
      case CSV -> csv.write(shortlist);
      case FHIR -> fhir.write(shortlist);
    };
  }
}
