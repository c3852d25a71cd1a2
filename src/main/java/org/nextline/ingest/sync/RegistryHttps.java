package org.nextline.ingest.sync;

import jakarta.inject.Singleton;
import java.util.random.RandomGenerator;
import org.nextline.config.NextlineConfig;

/** Makes the means to ask a registry, one for each, so that each has its own pace. */
@Singleton
class RegistryHttps {

  private final NextlineConfig.Sync settings;

  RegistryHttps(NextlineConfig config) {
    this.settings = config.sync();
  }

  RegistryHttp create() {
    return new RegistryHttp(
        new RequestPace(settings.pause()),
        new Backoff(settings.firstRetry(), settings.longestRetry(), RandomGenerator.getDefault()),
        settings.timeout(),
        settings.attempts());
  }
}
