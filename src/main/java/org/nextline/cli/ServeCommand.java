package org.nextline.cli;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import org.nextline.search.IndexWatch;
import org.nextline.search.TrialIndex;
import picocli.CommandLine.Command;

/** Runs the service until it is told to stop. */
@Command(name = "serve", description = "Start the service: portal and API on one port.")
final class ServeCommand extends CatalogueCommand {

  @Override
  boolean serves() {
    return true;
  }

  @Override
  public Integer call() throws IOException {
    bean(TrialIndex.class).catchUp();
    bean(IndexWatch.class).check();
    bean(Welcome.class).print(System.out);
    Quarkus.waitForExit();
    return 0;
  }
}
