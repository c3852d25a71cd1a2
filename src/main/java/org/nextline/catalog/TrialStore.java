package org.nextline.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Takes trials in, a batch at a time, and writes only what is news. */
@ApplicationScoped
public class TrialStore {

  private final StatelessSession session;

  TrialStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * Saves a batch in one transaction. Safe when several writers save the same trials at once. A
   * trial whose snapshot is older than the known one is left as it is.
   *
   * @param trials no two of the same id; each with a source
   * @param standIn the records restate what a registry says: the registry's own record replaces
   *     them and is then counted as new, and they never replace one
   */
  @Transactional
  public SavedCounts save(Collection<TrialRecord> trials, boolean standIn) {
    if (trials.isEmpty()) {
      return SavedCounts.NONE;
    }
    long changeNo = takeChangeNumbers(trials.size());
    Map<String, KnownTrial> known = known(trials.stream().map(TrialRecord::id).toList());
    Instant now = Instant.now();
    var unknown = new ArrayList<TrialEntity>();
    var changed = new ArrayList<TrialEntity>();
    var written = new ArrayList<TrialRecord>();
    var same = new ArrayList<TrialRecord>();
    int created = 0;
    for (TrialRecord trial : trials) {
      String hash = ContentHash.of(trial);
      KnownTrial before = known.get(trial.id());
      KnownTrial.News news = KnownTrial.news(before, trial, hash, standIn);
      switch (news) {
        case NEW, CHANGED -> {
          created += news == KnownTrial.News.NEW ? 1 : 0;
          written.add(trial);
          (before == null ? unknown : changed)
              .add(TrialEntity.of(trial, standIn, hash, changeNo++, now));
        }
        case SAME -> same.add(trial);
        case OUTDATED -> {}
      }
    }
    deleteSites(changed);
    session.insertMultiple(unknown);
    session.updateMultiple(changed);
    session.insertMultiple(written.stream().flatMap(TrialSiteEntity::of).toList());
    markSeen(same, now);
    return new SavedCounts(created, written.size() - created, trials.size() - written.size());
  }

  /** The first of so many consecutive numbers; other writers wait until this one commits. */
  private long takeChangeNumbers(int count) {
    return session
            .createNativeQuery(
                """
                update change_counter set last_no = last_no + :count
                where name = 'trial' returning last_no
                """,
                Long.class)
            .setParameter("count", count)
            .getSingleResult()
        - count
        + 1;
  }

  private Map<String, KnownTrial> known(List<String> ids) {
    return session
        .createSelectionQuery(
            "select id, contentHash, source.asOf, standIn from TrialEntity where id in :ids",
            KnownTrial.class)
        .setParameterList("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(KnownTrial::id, Function.identity()));
  }

  private void deleteSites(List<TrialEntity> trials) {
    if (!trials.isEmpty()) {
      session
          .createMutationQuery("delete from TrialSiteEntity where trialId in :ids")
          .setParameterList("ids", trials.stream().map(trial -> trial.id).toList())
          .executeUpdate();
    }
  }

  private void markSeen(List<TrialRecord> trials, Instant now) {
    if (!trials.isEmpty()) {
      session
          .createNativeMutationQuery(
              """
              update trial set last_seen = :now, as_of = seen.as_of
              from unnest(:ids, :dates) as seen (id, as_of) where trial.id = seen.id
              """)
          .setParameter("now", now)
          .setParameter("ids", trials.stream().map(TrialRecord::id).toArray(String[]::new))
          .setParameter(
              "dates",
              trials.stream().map(trial -> trial.source().asOf()).toArray(LocalDate[]::new))
          .executeUpdate();
    }
  }
}
