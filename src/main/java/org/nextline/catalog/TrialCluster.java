package org.nextline.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sources tell of one trial.
 *
 * @param statements in an order that depends neither on dates nor on when they came: the foremost
 *     registry's first
 */
record TrialCluster(TrialIdentity identity, List<Statement> statements) {

  static final Comparator<Statement> FIXED_ORDER =
      Comparator.comparingInt((Statement one) -> one.own().rank())
          .thenComparing(one -> one.key().recordId())
          .thenComparing(one -> one.key().registry());

  private static final int FOREMOST = 0;

  static TrialCluster of(Statement alone) {
    return new TrialCluster(alone.identity(), List.of(alone));
  }

  TrialCluster plus(TrialCluster other) {
    return new TrialCluster(
        identity.plus(other.identity),
        Stream.concat(statements.stream(), other.statements.stream()).sorted(FIXED_ORDER).toList());
  }

  /**
   * The id of the foremost registry that keeps the trial; one of ClinicalTrials.gov also where only
   * the other registries know it. An id that its registry has replaced comes last.
   */
  String trialId() {
    Statement first = statements.getFirst();
    if (statements.size() == 1 && first.own().rank() == FOREMOST) {
      return first.key().recordId();
    }
    Set<String> foremost = identity.in(FOREMOST);
    if (!identity.own().containsKey(FOREMOST) && foremost.size() == 1) {
      return foremost.iterator().next();
    }
    Set<String> replaced =
        statements.stream().flatMap(TrialCluster::replacedIds).collect(Collectors.toSet());
    return statements.stream()
        .filter(one -> !replaced.contains(one.own().value()))
        .findFirst()
        .orElse(first)
        .key()
        .recordId();
  }

  private static Stream<String> replacedIds(Statement statement) {
    RegistryId own = statement.own();
    return statement.identity().own().get(own.rank()).stream()
        .filter(id -> !id.equals(own.value()));
  }

  /** Whether the trial is exactly what one record says, under the same id. */
  boolean isItsOnlyRecord() {
    return statements.size() == 1 && statements.getFirst().key().recordId().equals(trialId());
  }

  Set<SourceKey> keys() {
    return statements.stream().map(Statement::key).collect(Collectors.toSet());
  }

  /** The day from which no source lists the trial; null while one does. */
  LocalDate goneSince() {
    return statements.stream().anyMatch(one -> one.goneSince() == null)
        ? null
        : statements.stream()
            .map(Statement::goneSince)
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }
}
