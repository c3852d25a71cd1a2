package org.nextline.cli;

import java.nio.file.Path;
import java.util.List;
import org.nextline.matching.MatchRequest;
import org.nextline.matching.MatchService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Matches requests line by line against the catalogue; works beside a running service. */
@Command(
    name = "match",
    description = "Match patients: one JSON match request a line in, one JSON answer a line out.")
final class MatchCommand extends CatalogueCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of match requests (NDJSON); - is standard input.")
  private List<Path> files;

  @Override
  public Integer call() {
    return JsonLinesRun.over(files, MatchRequest.class, bean(MatchService.class)::match);
  }
}
