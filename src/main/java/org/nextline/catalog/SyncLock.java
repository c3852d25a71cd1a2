package org.nextline.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Sees to it that one process at a time synchronises with a registry. The database gives the lock
 * back when its holder dies, however it dies.
 */
@ApplicationScoped
public class SyncLock {

  private final DataSource database;

  SyncLock(DataSource database) {
    this.database = database;
  }

  /** The lock of a source, until it is closed. */
  public interface Held extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @return empty where another one has it
   */
  public Optional<Held> take(String source) {
    try {
      Connection connection = database.getConnection();
      if (call(
          connection,
          "select pg_try_advisory_lock(hashtext('nextline sync'), hashtext(?))",
          source)) {
        return Optional.of(() -> giveBack(connection, source));
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not give out locks", e);
    }
  }

  private static void giveBack(Connection connection, String source) {
    try (connection) {
      call(connection, "select pg_advisory_unlock(hashtext('nextline sync'), hashtext(?))", source);
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not take locks back", e);
    }
  }

  private static boolean call(Connection connection, String sql, String source)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, source);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
