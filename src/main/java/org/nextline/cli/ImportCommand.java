package org.nextline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.nextline.ingest.ImportReport;
import org.nextline.ingest.ImportService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files of a registry or directory into the catalogue; works beside a running service. */
@Command(
    name = "import",
    description = "Take files of a registry or directory in, again without duplicates.")
final class ImportCommand extends CatalogueCommand {

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      description =
          "What the files are: ctgov, ctgov-xml, nci, ictrp, union (registries); csv, fhir"
              + " (directories of institutions).")
  private String source;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files or folders of files.")
  private List<Path> files;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Day of the snapshot, where it is known better than files and records tell.")
  private LocalDate asOf;

  @Override
  public Integer call() {
    ImportReport report;
    try (TerminalProgress progress = TerminalProgress.onStandardError()) {
      report = bean(ImportService.class).run(source, asOf, files, progress);
    } catch (IllegalArgumentException unknownSource) {
      throw new StartFailure(unknownSource.getMessage(), unknownSource);
    }
    followCatalogue();
    report
        .leftOut()
        .forEach((reason, count) -> System.err.printf("left out: %d (%s)%n", count, reason));
    System.out.println(report.summary());
    return report.complete() ? 0 : CommandRunner.FAILED;
  }
}
