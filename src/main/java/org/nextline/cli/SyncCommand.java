package org.nextline.cli;

import java.util.Locale;
import org.nextline.catalog.SyncCount;
import org.nextline.ingest.sync.SyncFailure;
import org.nextline.ingest.sync.SyncReport;
import org.nextline.ingest.sync.Synchronisation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings the catalogue to what a registry says now; works beside a running service. */
@Command(
    name = "sync",
    description =
        "Ask a registry for all it has, later for what it updated; goes on where it stopped.")
final class SyncCommand extends CatalogueCommand {

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "ctgov",
      paramLabel = "SOURCE",
      description = "ctgov (default), or nci with a key in NEXTLINE_SYNC_NCI_KEY.")
  private String source;

  @Override
  public Integer call() {
    SyncReport report;
    try (TerminalProgress progress = TerminalProgress.onStandardError()) {
      report = bean(Synchronisation.class).run(source, progress);
    } catch (SyncFailure | IllegalArgumentException e) {
      throw new StartFailure(e.getMessage() + "; what came before is kept", e);
    }
    followCatalogue();
    System.err.println(words(report));
    report.drift().stream().map(SyncCommand::words).forEach(System.err::println);
    System.out.println(report.records().summary());
    return report.records().complete() ? 0 : CommandRunner.FAILED;
  }

  private static String words(SyncReport report) {
    String asOf = report.dataTimestamp() == null ? "" : ", data of " + report.dataTimestamp();
    if (report.loaded() == null) {
      return "nothing newer than what is here" + asOf;
    }
    return String.format(
        Locale.ROOT,
        "%s load complete%s; %,d not listed any more; %,d counts compared, %,d differ",
        report.loaded().name().toLowerCase(Locale.ROOT),
        asOf,
        report.gone(),
        report.counts().size(),
        report.drift().size());
  }

  private static String words(SyncCount count) {
    return String.format(
        Locale.ROOT,
        "drift: %s %s: registry %,d, here %,d",
        count.condition().isEmpty() ? "all" : count.condition(),
        count.status(),
        count.registryCount(),
        count.catalogueCount());
  }
}
