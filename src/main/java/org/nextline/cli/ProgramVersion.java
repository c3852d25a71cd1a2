package org.nextline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the jar. */
final class ProgramVersion implements IVersionProvider {

  private static final String BUILD = "/META-INF/maven/org.nextline/nextline/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {name()};
  }

  /** The program's name, followed by its version where it runs from a jar. */
  static String name() throws IOException {
    try (InputStream build = ProgramVersion.class.getResourceAsStream(BUILD)) {
      if (build == null) {
        return "Nextline";
      }
      Properties properties = new Properties();
      properties.load(build);
      return "Nextline " + properties.getProperty("version");
    }
  }
}
