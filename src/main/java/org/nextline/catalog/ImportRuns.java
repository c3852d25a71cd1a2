package org.nextline.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/** The imports there were, and what each of them rejected. */
@ApplicationScoped
public class ImportRuns {

  private final StatelessSession session;

  ImportRuns(StatelessSession session) {
    this.session = session;
  }

  /** The latest import of a source, whether or not it has ended. */
  @Transactional
  public Optional<ImportRunRecord> latest(String source) {
    return session
        .createSelectionQuery(
            "from ImportRunEntity where source = :source order by id desc", ImportRunEntity.class)
        .setParameter("source", source)
        .setMaxResults(1)
        .uniqueResultOptional()
        .map(ImportRunEntity::toRecord);
  }

  /** The latest imports of all sources, newest first. */
  @Transactional
  public List<ImportRunRecord> recent(int limit) {
    return session
        .createSelectionQuery("from ImportRunEntity order by id desc", ImportRunEntity.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(ImportRunEntity::toRecord)
        .toList();
  }

  /** What an import rejected, in the order of the input. */
  @Transactional
  public List<Rejection> rejections(long runId) {
    return session
        .createSelectionQuery(
            "from RejectedRecordEntity where importRunId = :run order by id",
            RejectedRecordEntity.class)
        .setParameter("run", runId)
        .getResultStream()
        .map(RejectedRecordEntity::toRecord)
        .toList();
  }

  /**
   * Notes that an import begins.
   *
   * @param inputDigest null where the input is not compared
   * @return the run's id
   */
  @Transactional
  public long begin(String source, String inputDigest) {
    var run = new ImportRunEntity();
    run.source = source;
    run.inputDigest = inputDigest;
    run.started = Instant.now();
    run.lastSeen = run.started;
    return (long) session.insert(run);
  }

  /** Keeps what an import rejected, with one statement. */
  @Transactional
  public void reject(long runId, Collection<Rejection> rejections) {
    if (rejections.isEmpty()) {
      return;
    }
    session
        .createNativeMutationQuery(
            """
            insert into rejected_record (import_run_id, file, record_id, reason, payload_hash)
            select :run, * from unnest(:files, :records, :reasons, :hashes)
            """)
        .setParameter("run", runId)
        .setParameter("files", texts(rejections, Rejection::file))
        .setParameter("records", texts(rejections, Rejection::recordId))
        .setParameter("reasons", texts(rejections, Rejection::reason))
        .setParameter("hashes", texts(rejections, Rejection::payloadHash))
        .executeUpdate();
  }

  private static String[] texts(
      Collection<Rejection> rejections, Function<Rejection, String> text) {
    return rejections.stream().map(text).toArray(String[]::new);
  }

  /**
   * What imports rejected, newest first.
   *
   * @param source only of this source; null for all
   * @param runId only of this import; null for all
   * @param before the cursor of the page before; null for the first page
   * @param limit most records on the page, at least 1
   */
  @Transactional
  public RejectedRecordPage rejections(String source, Long runId, Long before, int limit) {
    String some =
        """
        from RejectedRecordEntity rejected join ImportRunEntity run on run.id = rejected.importRunId
        where (:source is null or run.source = :source) and (:run is null or run.id = :run)
        """;
    List<RejectedRecord> found =
        session
            .createSelectionQuery(
                """
                select rejected.id, run.id, run.source, run.started, rejected.file,
                       rejected.recordId, rejected.reason, rejected.payloadHash
                """
                    + some
                    + "and rejected.id < :before order by rejected.id desc",
                RejectedRecord.class)
            .setParameter("source", source)
            .setParameter("run", runId)
            .setParameter("before", before == null ? Long.MAX_VALUE : before)
            .setMaxResults(limit + 1)
            .getResultList();
    long total =
        session
            .createSelectionQuery("select count(*) " + some, Long.class)
            .setParameter("source", source)
            .setParameter("run", runId)
            .getSingleResult();
    List<RejectedRecord> shown = found.subList(0, Math.min(limit, found.size()));
    return new RejectedRecordPage(
        List.copyOf(shown), total, found.size() > limit ? shown.getLast().id() : null);
  }

  /**
   * Notes that an import is alive and how far it is.
   *
   * @param share of the input that is read, from 0 to 1
   */
  @Transactional
  public void progressed(long runId, SavedCounts saved, int rejected, double share) {
    ImportRunEntity run = session.get(ImportRunEntity.class, runId);
    run.count(saved, rejected);
    run.lastSeen = Instant.now();
    run.share = share;
    session.update(run);
  }

  /**
   * Notes that an import is complete.
   *
   * @param snapshot newest snapshot among the records; null where there was none
   */
  @Transactional
  public void end(long runId, SavedCounts saved, int rejected, LocalDate snapshot) {
    ImportRunEntity run = session.get(ImportRunEntity.class, runId);
    run.ended = Instant.now();
    run.lastSeen = run.ended;
    run.share = 1;
    run.snapshot = snapshot;
    run.count(saved, rejected);
    session.update(run);
  }
}
