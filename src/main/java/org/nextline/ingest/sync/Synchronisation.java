package org.nextline.ingest.sync;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.nextline.catalog.SyncCount;
import org.nextline.catalog.SyncCounts;
import org.nextline.catalog.SyncLock;
import org.nextline.catalog.SyncState;
import org.nextline.catalog.SyncState.LoadKind;
import org.nextline.catalog.SyncStates;
import org.nextline.catalog.TrialStore;
import org.nextline.ingest.ImportReport;
import org.nextline.ingest.ImportService;
import org.nextline.ingest.ProgressListener;
import org.nextline.ingest.sync.LiveRegistry.DataVersion;

/**
 * Brings the catalogue to what a registry says now: the first time all of it, later what was
 * updated since. Where it stops, for whatever reason, the next one goes on. The search index is
 * left to the caller.
 */
@ApplicationScoped
@Unremovable
public class Synchronisation {

  private final List<LiveRegistry> registries;
  private final ImportService imports;
  private final SyncLock lock;
  private final SyncStates states;
  private final SyncCounts counts;
  private final TrialStore trials;

  Synchronisation(
      @All List<LiveRegistry> registries,
      ImportService imports,
      SyncLock lock,
      SyncStates states,
      SyncCounts counts,
      TrialStore trials) {
    this.registries = registries;
    this.imports = imports;
    this.lock = lock;
    this.states = states;
    this.counts = counts;
    this.trials = trials;
  }

  /** The sources that can be synchronised. */
  public List<String> sources() {
    return registries.stream().map(LiveRegistry::source).sorted().toList();
  }

  /**
   * @param source one of {@link #sources()}
   * @throws IllegalArgumentException where there is no such source, or a setting for it is missing
   * @throws SyncFailure where it goes on already, or the registry does not answer
   */
  public SyncReport run(String source, ProgressListener listener) {
    LiveRegistry registry = registry(source);
    try (SyncLock.Held _ =
        lock.take(source)
            .orElseThrow(
                () -> new SyncFailure("another synchronisation of %s goes on".formatted(source)))) {
      return run(registry, listener);
    } catch (IOException e) {
      states.save(states.of(source).failed(e.getMessage()));
      throw new SyncFailure("%s: %s".formatted(source, e.getMessage()), e);
    }
  }

  private SyncReport run(LiveRegistry registry, ProgressListener listener) throws IOException {
    DataVersion version = registry.version();
    SyncState before = states.of(registry.source());
    if (before.isUpToDate(version.timestamp())) {
      return new SyncReport(null, ImportReport.NOTHING, 0, version.timestamp(), List.of());
    }
    SyncState begun = Load.begun(before, registry, version, Instant.now());
    states.save(begun);
    var load =
        new Load(
            registry, imports.begin(registry.source(), listener), version, begun, states::save);
    ImportReport records = load.read();
    int gone = markGone(registry, load.state(), version);
    states.save(load.state().complete(Instant.now(), version.timestamp()));
    List<SyncCount> compared = registry.reconcile();
    counts.save(registry.source(), compared);
    return new SyncReport(load.state().loadKind(), records, gone, version.timestamp(), compared);
  }

  /** A record that could not be read is still listed: then nothing is taken to be gone. */
  private int markGone(LiveRegistry registry, SyncState loaded, DataVersion version) {
    return loaded.loadKind() == LoadKind.FULL && loaded.rejected() == 0
        ? trials.markGoneUnlessSeenSince(registry.registry(), loaded.loadStarted(), version.day())
        : 0;
  }

  /**
   * Whether a source can be synchronised.
   *
   * @throws IllegalArgumentException where there is no such source, or a setting for it is missing
   */
  public void check(String source) {
    registry(source);
  }

  /**
   * Finds the registry of a source.
   *
   * @throws IllegalArgumentException where there is none, or a setting for it is missing
   */
  private LiveRegistry registry(String source) {
    LiveRegistry found =
        registries.stream()
            .filter(registry -> registry.source().equals(source))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "unknown source '%s'; known: %s"
                        .formatted(source, String.join(", ", sources()))));
    if (found.missingSetting() != null) {
      throw new IllegalArgumentException(
          "to ask %s set %s".formatted(source, found.missingSetting()));
    }
    return found;
  }
}
