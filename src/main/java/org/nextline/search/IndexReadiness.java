package org.nextline.search;

import java.util.OptionalLong;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the index is open. */
@Readiness
class IndexReadiness implements HealthCheck {

  private final TrialIndex index;

  IndexReadiness(TrialIndex index) {
    this.index = index;
  }

  @Override
  public HealthCheckResponse call() {
    OptionalLong trials = index.size();
    return HealthCheckResponse.named("index")
        .status(trials.isPresent())
        .withData("trials", trials.orElse(0))
        .build();
  }
}
