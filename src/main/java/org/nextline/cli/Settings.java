package org.nextline.cli;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.Optional;
import org.nextline.config.NextlineConfig;

/**
 * The settings that matter before Quarkus is up, read from the same places as Quarkus reads them.
 *
 * @param dataDir absolute
 * @param httpPort 0 where the system may choose
 * @param externalDatabase empty where the program brings its own
 */
record Settings(
    String version,
    Path dataDir,
    String httpHost,
    int httpPort,
    Optional<DatabaseAccess> externalDatabase) {

  static Settings read() {
    SmallRyeConfig config = ConfigUtils.configBuilder().withMapping(NextlineConfig.class).build();
    return new Settings(
        config.getOptionalValue("quarkus.application.version", String.class).orElse("unbuilt"),
        config.getConfigMapping(NextlineConfig.class).dataDir().toAbsolutePath().normalize(),
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
