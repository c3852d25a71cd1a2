package org.nextline.ingest.watch;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.nextline.config.NextlineConfig;
import org.nextline.ingest.ProgressListener;
import org.nextline.ingest.sync.SyncFailure;
import org.nextline.ingest.sync.SyncReport;
import org.nextline.ingest.sync.Synchronisation;

/** Synchronises in the background: on schedule, or because an administrator asks for it. */
@ApplicationScoped
public class SyncJobs {

  private static final Logger LOG = Logger.getLogger(SyncJobs.class);

  private final Synchronisation synchronisation;
  private final NextlineConfig config;
  private final Map<String, Thread> running = new ConcurrentHashMap<>();

  SyncJobs(Synchronisation synchronisation, NextlineConfig config) {
    this.synchronisation = synchronisation;
    this.config = config;
  }

  @Scheduled(every = "${nextline.sync.every:off}", delayed = "1m")
  void onSchedule() {
    config.sync().sources().forEach(this::startOrSayWhyNot);
  }

  /** A source that cannot be asked keeps no other one back. */
  private void startOrSayWhyNot(String source) {
    try {
      start(source);
    } catch (IllegalArgumentException unknownOrNotSet) {
      LOG.warnf("sync %s: %s", source, unknownOrNotSet.getMessage());
    }
  }

  /**
   * Starts to synchronise, unless this service does it already.
   *
   * @return whether it was started
   * @throws IllegalArgumentException where there is no such source or a setting for it is missing
   */
  public boolean start(String source) {
    synchronisation.check(source);
    var thread = Thread.ofVirtual().name("sync " + source).unstarted(() -> run(source));
    if (running.putIfAbsent(source, thread) != null) {
      return false;
    }
    thread.start();
    return true;
  }

  private void run(String source) {
    try {
      SyncReport report = synchronisation.run(source, ProgressListener.SILENT);
      LOG.infof(
          "sync %s: %s, %d counts differ",
          source, report.records().summary(), report.drift().size());
    } catch (SyncFailure stopped) {
      LOG.warnf("sync %s", stopped.getMessage());
    } catch (RuntimeException e) {
      LOG.errorf(e, "sync %s failed", source);
    } finally {
      running.remove(source);
    }
  }

  @PreDestroy
  void stop() {
    running.values().forEach(Thread::interrupt);
  }
}
