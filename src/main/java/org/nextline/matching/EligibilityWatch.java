package org.nextline.matching;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Reads the eligibility of new and changed trials in the background, and of all by a new reader.
 */
@ApplicationScoped
class EligibilityWatch {

  private static final Logger LOG = Logger.getLogger(EligibilityWatch.class);

  private final TrialCriteria criteria;

  EligibilityWatch(TrialCriteria criteria) {
    this.criteria = criteria;
  }

  @Scheduled(
      every = "${nextline.eligibility.read-every:10s}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void follow() {
    try {
      int read = criteria.catchUp();
      if (read > 0) {
        LOG.infof("The eligibility of %d trials was read", read);
      }
    } catch (IllegalStateException e) {
      LOG.warnf("Eligibility was not read, it will be tried again: %s", e.getMessage());
    }
  }
}
