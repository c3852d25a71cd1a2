package org.nextline.catalog;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * A table that takes many new rows with one statement.
 *
 * @param columns in the order in which {@code values} writes them
 * @param values writes a row's values
 */
record BulkTable<T>(String name, List<String> columns, BiConsumer<T, CopiedRows> values) {

  private static final int BUFFER = 1 << 16;

  /** Adds rows within the session's transaction. */
  void insert(StatelessSession session, List<T> rows) {
    if (rows.isEmpty()) {
      return;
    }
    session.doWork(connection -> copy(connection, rows));
    countAsStatement(session);
  }

  private void copy(Connection connection, List<T> rows) throws SQLException {
    String copy =
        "copy %s (%s) from stdin (format binary)".formatted(name, String.join(", ", columns));
    try (var stream = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, BUFFER)) {
      var copied = new CopiedRows(new DataOutputStream(stream));
      for (T row : rows) {
        values.accept(row, copied.row(columns.size()));
      }
      copied.end();
    } catch (IOException e) {
      if (e.getCause() instanceof SQLException refused) {
        throw refused;
      }
      throw new UncheckedIOException(e);
    }
  }

  /** Hibernate counts only what it prepares itself. */
  private static void countAsStatement(StatelessSession session) {
    var statistics = session.getFactory().unwrap(SessionFactoryImplementor.class).getStatistics();
    if (statistics.isStatisticsEnabled()) {
      statistics.prepareStatement();
    }
  }
}
