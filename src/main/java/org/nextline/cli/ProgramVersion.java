package org.nextline.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it down. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Nextline " + Settings.read().version()};
  }
}
