package org.nextline.catalog;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** The rows that tell which source says what about which trial. */
@Singleton
class TrialSources {

  private static final String WITHOUT_CONTENT =
      """
      select record_id, registry, trial_id, own_id, also, source_url, as_of, stand_in, content_hash,
             first_seen, last_seen, gone_since, null as content
      from trial_source
      """;

  /** A statement, and the trial that it was taken to be about. */
  record Known(Statement statement, String trialId) {}

  private final StatelessSession session;

  TrialSources(StatelessSession session) {
    this.session = session;
  }

  /**
   * Everything known of the trials that have one of the ids, and of those that have an id of one of
   * these, and so on: one statement each time that further ids turn up.
   */
  Map<SourceKey, Known> around(Set<String> ids) {
    Map<SourceKey, Known> known = new HashMap<>();
    Set<String> asked = new HashSet<>();
    Set<String> open = ids;
    while (!open.isEmpty()) {
      asked.addAll(open);
      List<Known> found = byIds(open);
      found.forEach(row -> known.put(row.statement.key(), row));
      open =
          found.stream()
              .flatMap(row -> row.statement.identity().all().stream())
              .filter(id -> !asked.contains(id))
              .collect(Collectors.toSet());
    }
    return known;
  }

  private List<Known> byIds(Set<String> ids) {
    return session
        .createNativeQuery(
            WITHOUT_CONTENT
                + """
                where trial_id in (
                  select trial_id from trial_source where own_id = any(:ids)
                  union
                  select trial_id from trial_source where also <> '{}' and also && cast(:ids as text[]))
                """,
            TrialSourceEntity.class)
        .setParameter("ids", ids.toArray(String[]::new))
        .getResultStream()
        .map(row -> new Known(row.toStatement(), row.trialId))
        .toList();
  }

  /**
   * Ids of the trials that records of these ids are about, or that had these ids formerly.
   *
   * @return by the id that was asked for
   */
  Map<String, String> trialIds(Collection<String> ids) {
    Map<String, String> asked = new HashMap<>();
    ids.forEach(id -> asked.putIfAbsent(Registries.KNOWN.own(id).value(), id));
    Map<String, String> trials = new HashMap<>();
    session
        .createNativeQuery(
            """
            select own_id, trial_id from trial_source where own_id = any(:ids)
            union all
            select former_id, id from trial, unnest(former_ids) as former_id
            where former_ids <> '{}' and former_ids && cast(:ids as text[])
            """,
            Object[].class)
        .setParameter("ids", asked.keySet().toArray(String[]::new))
        .getResultStream()
        .forEach(row -> trials.putIfAbsent(asked.get((String) row[0]), (String) row[1]));
    trials.remove(null);
    return trials;
  }

  /** The sources of trials, of each the one that is believed first in front. */
  Map<String, List<SourceRef>> sourcesOf(Collection<String> trialIds) {
    Map<String, List<Statement>> statements =
        session
            .createNativeQuery(
                WITHOUT_CONTENT + "where trial_id = any(:trials)", TrialSourceEntity.class)
            .setParameter("trials", trialIds.toArray(String[]::new))
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> row.trialId,
                    Collectors.mapping(TrialSourceEntity::toStatement, Collectors.toList())));
    Map<String, List<SourceRef>> sources = new HashMap<>();
    statements.forEach((trialId, all) ->
        sources.put(trialId, Precedence.order(all).stream().map(Statement::source).toList()));
    return sources;
  }

  /** What sources say of trials; only where the trial's own row does not say the same. */
  Map<SourceKey, TrialRecord> contents(Collection<String> trialIds) {
    Map<SourceKey, TrialRecord> contents = new HashMap<>();
    session
        .createSelectionQuery(
            "from TrialSourceEntity where trialId in :trials and content is not null",
            TrialSourceEntity.class)
        .setParameterList("trials", trialIds)
        .getResultStream()
        .forEach(row -> contents.put(row.toStatement().key(), StatementJson.read(row.content)));
    return contents;
  }

  void write(List<TrialSourceEntity> unknown, List<TrialSourceEntity> known) {
    BulkTables.SOURCES.insert(session, unknown);
    session.updateMultiple(known);
  }

  /** Notes that sources said the same again, perhaps on another day. */
  void markSeen(List<Known> seen) {
    if (seen.isEmpty()) {
      return;
    }
    List<Statement> statements = seen.stream().map(Known::statement).toList();
    session
        .createNativeMutationQuery(
            """
            update trial_source set last_seen = :now, as_of = seen.as_of
            from unnest(:records, :registries, :dates) as seen (record_id, registry, as_of)
            where trial_source.record_id = seen.record_id
              and trial_source.registry = seen.registry
            """)
        .setParameter("now", statements.getFirst().lastSeen())
        .setParameter("records", texts(statements, one -> one.key().recordId()))
        .setParameter("registries", texts(statements, one -> one.key().registry()))
        .setParameter("dates", dates(statements))
        .executeUpdate();
    session
        .createNativeMutationQuery(
            """
            update trial set as_of = seen.as_of
            from unnest(:ids, :dates) as seen (id, as_of)
            where trial.id = seen.id and not trial.several_sources
              and trial.as_of is distinct from seen.as_of
            """)
        .setParameter("ids", seen.stream().map(Known::trialId).toArray(String[]::new))
        .setParameter("dates", dates(statements))
        .executeUpdate();
  }

  /** Records that a source still lists, as far as is known, but has not told since a moment. */
  List<String> unseenSince(String registry, Instant moment, int limit) {
    return session
        .createSelectionQuery(
            """
            select recordId from TrialSourceEntity
            where registry = :registry and lastSeen < :moment and goneSince is null and not standIn
            """,
            String.class)
        .setParameter("registry", registry)
        .setParameter("moment", moment)
        .setMaxResults(limit)
        .getResultList();
  }

  private static String[] texts(List<Statement> statements, Function<Statement, String> text) {
    return statements.stream().map(text).toArray(String[]::new);
  }

  private static LocalDate[] dates(List<Statement> statements) {
    return statements.stream().map(Statement::asOf).toArray(LocalDate[]::new);
  }
}
