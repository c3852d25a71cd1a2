package org.nextline.cli;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.Optional;
import org.nextline.config.NextlineConfig;

/**
 * The settings that matter before Quarkus is up, read from the same places as Quarkus reads them.
 *
 * @param dataDir absolute
 * @param seedDir empty where the packed knowledge is used
 * @param httpPort 0 where the system may choose
 * @param externalDatabase empty where the program brings its own
 */
record Settings(
    Path dataDir,
    Optional<Path> seedDir,
    String httpHost,
    int httpPort,
    Optional<DatabaseAccess> externalDatabase) {

  /**
   * @throws StartFailure when a setting has a value that cannot be understood
   */
  static Settings read() {
    try {
      return readUnchecked();
    } catch (IllegalArgumentException | ConfigValidationException e) {
      throw new StartFailure("A setting is wrong: " + FailureLine.flat(e.getMessage()) + ".", e);
    }
  }

  private static Settings readUnchecked() {
    SmallRyeConfig config = ConfigUtils.configBuilder().withMapping(NextlineConfig.class).build();
    return new Settings(
        config.getConfigMapping(NextlineConfig.class).dataDir().toAbsolutePath().normalize(),
        config.getConfigMapping(NextlineConfig.class).seedDir(),
        config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0"),
        config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080),
        config
            .getOptionalValue(DatabaseAccess.URL, String.class)
            .map(url ->
                new DatabaseAccess(
                    url,
                    config.getOptionalValue(DatabaseAccess.USERNAME, String.class).orElse(""),
                    config.getOptionalValue(DatabaseAccess.PASSWORD, String.class).orElse(""))));
  }
}
