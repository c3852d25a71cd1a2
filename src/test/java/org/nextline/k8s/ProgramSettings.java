package org.nextline.k8s;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.config.NextlineConfig;

/** The settings that the program reads when it starts, and how it understands an environment. */
final class ProgramSettings {

  private static final int BELOW_THE_ENVIRONMENT = 250;
  private static final int ENVIRONMENT = 300;

  private static final Map<String, String> FROM_QUARKUS_AND_THE_MACHINE =
      Map.of("quarkus.http.host", "0.0.0.0", "java.io.tmpdir", "/tmp");

  private ProgramSettings() {}

  /** The name of each setting as an environment variable. A setting fixed by the build has none. */
  static Set<String> environmentNames() {
    return Stream.concat(Stream.of(NextlineConfig.class), runTimeRoots())
        .flatMap(
            root -> ConfigMappings.getProperties(ConfigClass.configClass(root)).keySet().stream())
        .map(name -> StringUtil.replaceNonAlphanumericByUnderscores(name).toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Our own properties under an environment, as in the running program. */
  static SmallRyeConfig under(Map<String, String> environment) {
    try {
      return new SmallRyeConfigBuilder()
          .addDiscoveredConverters()
          .addDefaultInterceptors()
          .withSources(
              new PropertiesConfigSource(
                  Path.of("src/main/resources/application.properties").toUri().toURL(),
                  BELOW_THE_ENVIRONMENT),
              new EnvConfigSource(environment, ENVIRONMENT))
          .withDefaultValues(FROM_QUARKUS_AND_THE_MACHINE)
          .withMapping(NextlineConfig.class)
          .withMapping(VertxHttpConfig.class)
          .withMappingIgnore("quarkus.**")
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Class<?>> runTimeRoots() {
    try {
      return Collections.list(classLoader().getResources("META-INF/quarkus-config-roots.list"))
          .stream()
          .flatMap(ProgramSettings::lines)
          .map(ProgramSettings::load)
          .filter(ProgramSettings::isReadAtRunTime);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(URL list) {
    try (var in = list.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, classLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isReadAtRunTime(Class<?> root) {
    ConfigRoot annotation = root.getAnnotation(ConfigRoot.class);
    return annotation != null && annotation.phase() == ConfigPhase.RUN_TIME;
  }

  private static ClassLoader classLoader() {
    return Thread.currentThread().getContextClassLoader();
  }
}
