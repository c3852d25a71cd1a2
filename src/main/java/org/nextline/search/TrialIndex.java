package org.nextline.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.OptionalLong;
import org.nextline.config.NextlineConfig;

/**
 * The index in the data folder. It opens with the first search or update: a command that searches
 * nothing touches no index. Once open it follows the catalogue by itself.
 */
@ApplicationScoped
public class TrialIndex implements Searchers {

  private final LocalIndex index;
  private volatile boolean inUse;

  TrialIndex(NextlineConfig config, TrialFeed feed, ConditionRecogniser recogniser) {
    this.index = new LocalIndex(config.dataDir().resolve("lucene"), feed, recogniser);
  }

  /**
   * Opens the index where it is not open, builds it where it cannot be used, and writes what has
   * changed in the catalogue. What it wrote is searchable when it returns.
   */
  public IndexUpdate catchUp() {
    inUse = true;
    return index.catchUp();
  }

  /** Builds the index anew while searches go on in the former one. */
  public IndexUpdate rebuild() {
    return index.rebuild();
  }

  /** How many trials can be searched; empty where the index is not open. */
  public OptionalLong size() {
    return index.size();
  }

  @Override
  public <T> T read(Reading<T> reading) {
    if (index.size().isEmpty()) {
      catchUp();
    }
    return index.read(reading);
  }

  @Scheduled(
      every = "${nextline.index.refresh-every:5s}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void follow() {
    if (inUse) {
      index.catchUp();
    }
  }

  /** No more updates once the program goes down: the catalogue may be closed already. */
  void rest(@Observes ShutdownEvent goingDown) {
    inUse = false;
  }

  @PreDestroy
  void close() throws IOException {
    index.close();
  }
}
