package org.nextline.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import org.nextline.config.NextlineConfig;

/**
 * The index in the data folder. It opens with the first search or update: a command that searches
 * nothing touches no index. Once open it follows the catalogue by itself.
 */
@ApplicationScoped
public class TrialIndex implements Searchers {

  private static final Logger LOG = Logger.getLogger(TrialIndex.class);
  private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(30);

  private final ManagedIndex index;
  private final TrialFeed feed;
  private final Optional<SnapshotFolder> publishTo;
  private volatile boolean inUse;
  private volatile String failure;
  private volatile Instant nextTry = Instant.MIN;

  TrialIndex(NextlineConfig config, TrialFeed feed, ConditionRecogniser recogniser) {
    Path root = config.dataDir().resolve("lucene");
    this.feed = feed;
    this.publishTo = config.index().publishTo().map(SnapshotFolder::new);
    this.index =
        config
            .index()
            .replicaOf()
            .<ManagedIndex>map(snapshots ->
                new ReplicaIndex(root, new SnapshotFolder(snapshots), feed, recogniser.version()))
            .orElseGet(() -> new LocalIndex(root, feed, recogniser));
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

  /** Holds the index against the catalogue, trial by trial. */
  public IndexComparison compare() {
    return consistency().compare();
  }

  /** Writes the trials anew that were found to differ. */
  public IndexUpdate repair(IndexComparison found) {
    return index.repair(found);
  }

  ConsistencyCheck consistency() {
    return new ConsistencyCheck(this, feed);
  }

  /** How many trials can be searched; empty where the index is not open. */
  public OptionalLong size() {
    return index.isOpen()
        ? OptionalLong.of(index.read(searcher -> (long) searcher.getIndexReader().numDocs()))
        : OptionalLong.empty();
  }

  /** How many trials a rebuild has written that goes on at the moment; empty where none does. */
  OptionalLong rebuilt() {
    long written = index.rebuilt();
    return written < 0 ? OptionalLong.empty() : OptionalLong.of(written);
  }

  /** Why the index could not follow the catalogue at the last try; empty where it could. */
  Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public <T> T read(Reading<T> reading) {
    if (!index.isOpen()) {
      catchUp();
    }
    return index.read(reading);
  }

  @Scheduled(
      every = "${nextline.index.refresh-every:1s}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void follow() {
    if (inUse && !Instant.now().isBefore(nextTry)) {
      try {
        index.catchUp();
        failure = null;
      } catch (RuntimeException e) {
        failed("The index cannot follow the catalogue", e);
      }
    }
  }

  @Scheduled(
      every = "${nextline.index.publish-every:1m}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void publish() {
    if (inUse && publishTo.isPresent()) {
      try {
        index.publish(publishTo.get());
      } catch (RuntimeException e) {
        LOG.warnf("The index was not published: %s", e.getMessage());
      }
    }
  }

  private void failed(String what, RuntimeException e) {
    if (inUse) {
      failure = e.getMessage();
      nextTry = Instant.now().plus(REST_AFTER_FAILURE);
      LOG.errorf("%s, searches go on in what it holds: %s", what, failure);
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
