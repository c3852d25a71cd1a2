package org.nextline.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which of several sources is believed first about one trial. A source that still lists the trial
 * goes before one that does not; a registry's record before a restatement; a source of the last
 * half year, counted from the newest of them, before an older one; then the order of {@code
 * registries.yaml} decides, then the newer date.
 */
final class Precedence {

  private static final int FRESH_DAYS = 183;

  private Precedence() {}

  static List<Statement> order(Collection<Statement> statements) {
    LocalDate newest =
        statements.stream()
            .map(Precedence::date)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return statements.stream()
        .sorted(
            Comparator.comparing((Statement one) -> one.goneSince() != null)
                .thenComparing(Statement::standIn)
                .thenComparing(one -> isStale(one, newest))
                .thenComparing(one -> Registries.KNOWN.rank(one.key().registry()))
                .thenComparing(Precedence::date, Comparator.reverseOrder())
                .thenComparing(one -> one.key().registry())
                .thenComparing(one -> one.key().recordId()))
        .toList();
  }

  private static boolean isStale(Statement one, LocalDate newest) {
    return one.asOf() == null || one.asOf().plusDays(FRESH_DAYS).isBefore(newest);
  }

  private static LocalDate date(Statement one) {
    return one.asOf() == null ? LocalDate.MIN : one.asOf();
  }
}
