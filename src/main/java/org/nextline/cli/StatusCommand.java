package org.nextline.cli;

import org.nextline.search.TrialIndex;
import picocli.CommandLine.Command;

/**
 * Says what the program holds; works beside a running service. Where none runs, the index is opened
 * and brought up to date first.
 */
@Command(name = "status", description = "Say what the catalogue and the index hold.")
final class StatusCommand extends CatalogueCommand {

  @Override
  public Integer call() {
    bean(TrialIndex.class).catchUp();
    bean(Welcome.class).printLoaded(System.out);
    return 0;
  }
}
