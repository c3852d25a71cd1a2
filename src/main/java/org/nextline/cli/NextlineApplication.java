package org.nextline.cli;

import io.quarkus.runtime.QuarkusApplication;

/** Runs the command once the application is up. */
public final class NextlineApplication implements QuarkusApplication {

  @Override
  public int run(String... args) {
    return CommandRunner.inside().run(args);
  }
}
