package org.nextline.catalog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes trials in, a batch at a time, and writes only what is news. */
@ApplicationScoped
public class TrialStore {

  private static final int GONE_AT_ONCE = 500;

  private final ChangeCounter counter;
  private final TrialSources sources;
  private final TrialWriter writer;

  TrialStore(ChangeCounter counter, TrialSources sources, TrialWriter writer) {
    this.counter = counter;
    this.sources = sources;
    this.writer = writer;
  }

  /**
   * Saves a batch in one transaction. Safe when several writers save the same trials at once. A
   * record whose snapshot is older than the known one of the same source is left as it is. Records
   * that registry ids show to be about one trial become one trial.
   *
   * @param trials no two of the same id and registry; each with a source
   * @param standIn the records restate what a registry says: the registry's own record replaces
   *     them and is then counted as new, and they never replace one
   */
  public SavedCounts save(Collection<TrialRecord> trials, boolean standIn) {
    if (trials.isEmpty()) {
      return SavedCounts.NONE;
    }
    Instant now = Instant.now();
    Map<Statement, TrialRecord> told = new LinkedHashMap<>();
    trials.forEach(trial -> told.put(Statement.of(trial, standIn, now), trial));
    return QuarkusTransaction.joiningExisting().call(() -> save(told));
  }

  private SavedCounts save(Map<Statement, TrialRecord> told) {
    long lastChangeNo = counter.lock();
    TrialUpdate update = new TrialUpdate(sources.around(ids(told.keySet())));
    told.forEach(update::tell);
    writer.write(update, lastChangeNo);
    return update.counts();
  }

  /**
   * Marks what a source does not list any more. Nothing is deleted; a trial that no source lists is
   * gone, until one lists it again.
   *
   * @param day from which it is not listed
   * @return how many records were not marked before
   */
  public int markGone(String registry, Collection<String> recordIds, LocalDate day) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> {
          long lastChangeNo = counter.lock();
          Set<String> ids =
              recordIds.stream()
                  .map(id -> Registries.KNOWN.own(id).value())
                  .collect(Collectors.toSet());
          TrialUpdate update = new TrialUpdate(sources.around(ids));
          int marked =
              (int)
                  recordIds.stream()
                      .filter(id -> update.withdraw(new SourceKey(id, registry), day))
                      .count();
          writer.write(update, lastChangeNo);
          return marked;
        });
  }

  /**
   * Marks every record of a source that it has not told since a moment, after it was read in full.
   * Works in batches, each in a transaction of its own.
   *
   * @param moment when reading began
   * @return how many records were not marked before
   */
  public int markGoneUnlessSeenSince(String registry, Instant moment, LocalDate day) {
    int marked = 0;
    while (true) {
      List<String> unseen =
          QuarkusTransaction.requiringNew()
              .call(() -> sources.unseenSince(registry, moment, GONE_AT_ONCE));
      if (unseen.isEmpty()) {
        return marked;
      }
      marked += QuarkusTransaction.requiringNew().call(() -> markGone(registry, unseen, day));
    }
  }

  private static Set<String> ids(Collection<Statement> statements) {
    return statements.stream()
        .flatMap(statement -> statement.identity().all().stream())
        .collect(Collectors.toSet());
  }
}
