package org.nextline.cli;

import java.util.List;
import org.nextline.search.IndexComparison;
import org.nextline.search.IndexUpdate;
import org.nextline.search.TrialIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds the search index against the catalogue; works beside a running service. */
@Command(
    name = "verify",
    description = "Compare the search index with the catalogue and name every trial that differs.")
final class VerifyCommand extends CatalogueCommand {

  @Option(names = "--repair", description = "Write the trials that differ into the index anew.")
  private boolean repair;

  @Override
  public Integer call() {
    TrialIndex index = bean(TrialIndex.class);
    index.catchUp();
    IndexComparison found = index.compare();
    if (!found.agrees() && repair) {
      print(found);
      IndexUpdate update = index.repair(found);
      System.err.println(update.sentence());
      if (update.leftToOwner()) {
        return 0;
      }
      found = index.compare();
    }
    print(found);
    return found.agrees() ? 0 : CommandRunner.FAILED;
  }

  private static void print(IndexComparison found) {
    print("missing", found.missing());
    print("extra", found.extra());
    print("outdated", found.outdated());
    print("duplicated", found.duplicated());
    System.out.println(found.sentence());
  }

  private static void print(String what, List<String> ids) {
    ids.forEach(id -> System.out.println(what + " " + id));
  }
}
