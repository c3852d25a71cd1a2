package org.nextline.search;

import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: the index is open, and the latest comparison found it to say what the catalogue
 * says. It compares nothing itself, so that it may be asked at any rate.
 */
@Readiness
class IndexReadiness implements HealthCheck {

  private final TrialIndex index;
  private final IndexWatch watch;

  IndexReadiness(TrialIndex index, IndexWatch watch) {
    this.index = index;
    this.watch = watch;
  }

  @Override
  public HealthCheckResponse call() {
    OptionalLong trials = index.size();
    Optional<IndexComparison> comparison = watch.last();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("index")
            .status(trials.isPresent() && comparison.map(IndexComparison::agrees).orElse(true))
            .withData("trials", trials.orElse(0));
    index.rebuilt().ifPresent(written -> answer.withData("rebuilding", written));
    index.failure().ifPresent(failure -> answer.withData("cannotFollow", failure));
    comparison.ifPresent(found -> {
      answer.withData("compared", found.asOf().toString());
      answer.withData("comparison", found.sentence());
    });
    return answer.build();
  }
}
