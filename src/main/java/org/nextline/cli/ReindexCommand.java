package org.nextline.cli;

import org.nextline.search.TrialIndex;
import picocli.CommandLine.Command;

/** Builds the search index anew from the catalogue; works beside a running service. */
@Command(name = "reindex", description = "Build the search index anew from the catalogue.")
final class ReindexCommand extends CatalogueCommand {

  @Override
  public Integer call() {
    System.out.println(bean(TrialIndex.class).rebuild().sentence());
    return 0;
  }
}
