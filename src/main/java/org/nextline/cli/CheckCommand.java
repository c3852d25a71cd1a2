package org.nextline.cli;

import java.nio.file.Path;
import java.util.List;
import org.nextline.matching.EligibilityCheckRequest;
import org.nextline.matching.EligibilityChecker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks eligibility line by line, against trials of the catalogue or given criteria. */
@Command(
    name = "check",
    description = "Check eligibility: one JSON request a line in, one JSON answer a line out.")
final class CheckCommand extends CatalogueCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of eligibility checks (NDJSON); - is standard input.")
  private List<Path> files;

  @Override
  public Integer call() {
    return JsonLinesRun.over(
        files, EligibilityCheckRequest.class, bean(EligibilityChecker.class)::check);
  }
}
