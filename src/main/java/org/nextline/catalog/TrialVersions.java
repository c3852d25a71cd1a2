package org.nextline.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * All trials, version by version, as the search index reads them: whole registries at a time, so by
 * plain statements. Every method fails with an {@link IllegalStateException} where the database
 * does not answer.
 */
@ApplicationScoped
public class TrialVersions {

  private static final int STAMPS_AT_ONCE = 10_000;

  private final DataSource database;

  /** Reads from a database that holds the catalogue's tables. */
  public TrialVersions(DataSource database) {
    this.database = database;
  }

  /** Tells this catalogue from any other, for as long as it is the same database. */
  public String catalogueId() {
    return one("select id from catalogue_identity", row -> row.getString(1));
  }

  /** Number of the latest change; 0 for an empty catalogue. */
  public long lastChangeNo() {
    return one("select coalesce(max(change_no), 0) from trial", row -> row.getLong(1));
  }

  /** Counts and digests the whole catalogue in one pass over an index of the database. */
  public CatalogueState state() {
    return one(
        "select count(*), coalesce(sum(content::numeric), 0), coalesce(max(change_no), 0)"
            + " from (select change_no, "
            + TrialStamp.CONTENT_SQL
            + " as content from trial) stamps",
        row ->
            new CatalogueState(
                row.getLong(1), row.getBigDecimal(2).toBigInteger().longValue(), row.getLong(3)));
  }

  /**
   * Hands over every trial that was added or changed after {@code changeNo}, oldest change first.
   * Holds one batch in memory and no connection while the consumer works. A trial that changes
   * meanwhile may come twice, the newer version last.
   *
   * @param changeNo 0 for all
   * @return the change number reached, to go on from next time; {@code changeNo} where nothing
   *     changed
   */
  public long forEachChangedSince(
      long changeNo, int batchSize, Consumer<List<TrialVersion>> consumer) {
    long reached = changeNo;
    while (true) {
      List<TrialVersion> page = changedAfter(reached, batchSize);
      if (page.isEmpty()) {
        return reached;
      }
      consumer.accept(page);
      reached = page.getLast().changeNo();
    }
  }

  /** The trials of these ids (some thousands at most), in no order; unknown ids are left out. */
  public List<TrialVersion> byIds(Collection<String> ids) {
    return query(connection -> {
      try (PreparedStatement select = connection.prepareStatement(TrialRow.BY_IDS)) {
        select.setObject(1, ids.toArray(String[]::new));
        return withSites(connection, TrialRow.all(select));
      }
    });
  }

  /** Hands over which version of each trial there is, in no order. */
  public void forEachStamp(Consumer<TrialStamp> consumer) {
    String sql =
        "select id, change_no, content_hash, gone_since is not null"
            + " from trial where id > ? order by id limit ?";
    String last = "";
    while (last != null) {
      String after = last;
      List<TrialStamp> page =
          query(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
              select.setString(1, after);
              select.setInt(2, STAMPS_AT_ONCE);
              return stamps(select);
            }
          });
      page.forEach(consumer);
      last = page.isEmpty() ? null : page.getLast().id();
    }
  }

  private static List<TrialStamp> stamps(PreparedStatement select) throws SQLException {
    List<TrialStamp> stamps = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        stamps.add(
            TrialStamp.of(row.getString(1), row.getLong(2), row.getString(3), row.getBoolean(4)));
      }
    }
    return stamps;
  }

  private List<TrialVersion> changedAfter(long changeNo, int limit) {
    return query(connection -> {
      try (PreparedStatement select = connection.prepareStatement(TrialRow.CHANGED_AFTER)) {
        select.setLong(1, changeNo);
        select.setInt(2, limit);
        return withSites(connection, TrialRow.all(select));
      }
    });
  }

  private static List<TrialVersion> withSites(Connection connection, List<TrialVersion> trials)
      throws SQLException {
    if (trials.isEmpty()) {
      return trials;
    }
    Map<String, List<SiteRecord>> sites =
        SiteRow.byTrial(connection, trials.stream().map(version -> version.trial().id()));
    return trials.stream()
        .map(version -> version.withSites(sites.getOrDefault(version.trial().id(), List.of())))
        .toList();
  }

  private <T> T one(String sql, Reading<ResultSet, T> reading) {
    return query(connection -> {
      try (PreparedStatement select = connection.prepareStatement(sql);
          ResultSet row = select.executeQuery()) {
        row.next();
        return reading.of(row);
      }
    });
  }

  private <T> T query(Reading<Connection, T> reading) {
    try (Connection connection = database.getConnection()) {
      return reading.of(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the catalogue cannot be read (" + e.getSQLState() + ")", e);
    }
  }

  private interface Reading<S, T> {
    T of(S source) throws SQLException;
  }
}
