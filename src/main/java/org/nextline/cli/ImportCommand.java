package org.nextline.cli;

import java.nio.file.Path;
import java.util.List;
import org.nextline.ingest.ImportReport;
import org.nextline.ingest.ImportService;
import org.nextline.search.TrialIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a registry's files into the catalogue; works beside a running service. */
@Command(
    name = "import",
    description = "Take records of a registry into the catalogue, again without duplicates.")
final class ImportCommand extends CatalogueCommand {

  @Parameters(index = "0", paramLabel = "SOURCE", description = "The registry's format: ctgov.")
  private String source;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files or folders of files.")
  private List<Path> files;

  @Override
  public Integer call() {
    ImportReport report;
    try (TerminalProgress progress = new TerminalProgress(System.err)) {
      report = bean(ImportService.class).run(source, files, progress);
    }
    System.err.println(bean(TrialIndex.class).catchUp().sentence());
    System.out.println(report.summary());
    return report.complete() ? 0 : CommandRunner.FAILED;
  }
}
