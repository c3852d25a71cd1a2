package org.nextline.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Counts what we have of a registry, and keeps the registry's own counts beside it. */
@ApplicationScoped
public class SyncCounts {

  private final StatelessSession session;

  SyncCounts(StatelessSession session) {
    this.session = session;
  }

  /**
   * Counts the trials that a registry lists, by the status that counts for us.
   *
   * @param registry as in {@link SourceRef}
   * @param condition MeSH term, in the registry's spelling; empty for all
   */
  @Transactional
  public Map<RecruitmentStatus, Long> byStatus(String registry, String condition) {
    Map<RecruitmentStatus, Long> counts = new EnumMap<>(RecruitmentStatus.class);
    session
        .createNativeQuery(
            """
            select trial.status, count(*) from trial
            where (:condition = '' or mesh_terms @> array[cast(:condition as text)])
              and exists (
                select from trial_source told
                where told.trial_id = trial.id and told.registry = :registry
                  and told.gone_since is null and not told.stand_in)
            group by trial.status
            """,
            Object[].class)
        .setParameter("registry", registry)
        .setParameter("condition", condition)
        .getResultStream()
        .forEach(row ->
            counts.put(RecruitmentStatus.valueOf((String) row[0]), ((Number) row[1]).longValue()));
    return counts;
  }

  /** Replaces what was compared before of this source. */
  @Transactional
  public void save(String source, Collection<SyncCount> counts) {
    session
        .createNativeMutationQuery("delete from sync_count where source = :source")
        .setParameter("source", source)
        .executeUpdate();
    for (SyncCount count : counts) {
      session
          .createNativeMutationQuery(
              """
              insert into sync_count values (:source, :condition, :status, :theirs, :ours, :at)
              """)
          .setParameter("source", source)
          .setParameter("condition", count.condition())
          .setParameter("status", count.status().name())
          .setParameter("theirs", count.registryCount())
          .setParameter("ours", count.catalogueCount())
          .setParameter("at", count.checkedAt())
          .executeUpdate();
    }
  }

  /** What was compared last, all conditions together first. */
  @Transactional
  public List<SyncCount> all() {
    return session
        .createNativeQuery(
            """
            select source, condition, status, registry_count, catalogue_count, checked_at
            from sync_count order by source, condition, status
            """,
            Object[].class)
        .getResultStream()
        .map(row ->
            new SyncCount(
                (String) row[0],
                (String) row[1],
                RecruitmentStatus.valueOf((String) row[2]),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                (java.time.Instant) row[5]))
        .toList();
  }
}
