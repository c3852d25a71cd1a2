package org.nextline.search;

import io.quarkus.arc.Unremovable;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.nextline.config.NextlineConfig;

/** Compares the index with the catalogue from time to time, and repairs it where that is wanted. */
@ApplicationScoped
@Unremovable
public class IndexWatch {

  private static final Logger LOG = Logger.getLogger(IndexWatch.class);
  private static final int NAMED = 10;

  private final TrialIndex index;
  private final boolean repair;
  private volatile IndexComparison last;

  IndexWatch(TrialIndex index, NextlineConfig config) {
    this.index = index;
    this.repair = config.index().selfRepair() && config.index().replicaOf().isEmpty();
  }

  /** The latest comparison; empty before the first. */
  public Optional<IndexComparison> last() {
    return Optional.ofNullable(last);
  }

  /** Compares now; does nothing where the index is not open. */
  @Scheduled(
      every = "${nextline.index.check-every:5m}",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void check() {
    if (index.size().isEmpty()) {
      return;
    }
    IndexComparison found = index.consistency().glance();
    if (!found.agrees()) {
      LOG.warnf(
          "The index differs from the catalogue: %s; first: %s",
          found.sentence(), String.join(", ", found.differing().limit(NAMED).toList()));
      if (repair) {
        index.repair(found);
        found = index.consistency().glance();
      }
    }
    last = found;
  }
}
