package org.nextline.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** Finds out whether the given database answers before anything else is started. */
final class ExternalDatabase {

  private static final String TIMEOUT_SECONDS = "10";

  private ExternalDatabase() {}

  /**
   * @throws StartFailure when it cannot be reached, refuses the login or is no PostgreSQL
   */
  static void check(DatabaseAccess access) {
    Properties login = new Properties();
    login.setProperty("user", access.username());
    login.setProperty("password", access.password());
    login.setProperty("connectTimeout", TIMEOUT_SECONDS);
    login.setProperty("loginTimeout", TIMEOUT_SECONDS);
    try (Connection connection = new Driver().connect(access.url(), login)) {
      if (connection == null) {
        throw new StartFailure(
            "QUARKUS_DATASOURCE_JDBC_URL must start with jdbc:postgresql:, as in"
                + " jdbc:postgresql://host:5432/nextline.");
      }
    } catch (SQLException e) {
      throw new StartFailure(reason(access, e), e);
    }
  }

  private static String reason(DatabaseAccess access, SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    String detail = " (" + serverMessage(e) + ").";
    if (PSQLState.isConnectionError(state)) {
      return "Cannot reach the database at " + access + detail;
    }
    if (state.startsWith("28")) {
      return "The database at "
          + access
          + " refuses the login of \""
          + access.username()
          + "\": check QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD"
          + detail;
    }
    return "The database at " + access + " cannot be used" + detail;
  }

  private static String serverMessage(SQLException e) {
    return e instanceof PSQLException refused && refused.getServerErrorMessage() != null
        ? refused.getServerErrorMessage().getMessage()
        : FailureLine.root(e);
  }
}
