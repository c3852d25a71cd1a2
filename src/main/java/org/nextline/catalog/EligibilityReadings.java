package org.nextline.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What readers understood of the trials' eligibility texts, kept beside the trials. Every method
 * costs one statement or one batch, and fails with an {@link IllegalStateException} where the
 * database does not answer.
 */
@ApplicationScoped
public class EligibilityReadings {

  private static final String SOURCE =
      """
      select t.id, t.change_no,
        case when r.trial_id is null then t.eligibility_text end, r.criteria
      from trial t left join eligibility_reading r
        on r.trial_id = t.id and r.change_no = t.change_no and r.reader = ?
      """;
  private static final String BY_IDS = SOURCE + "where t.id = any(?)";
  private static final String UNREAD =
      SOURCE
          + "where t.id > ? and r.trial_id is null and t.eligibility_text is not null"
          + " order by t.id limit ?";
  private static final String SAVE =
      """
      insert into eligibility_reading (trial_id, change_no, reader, criteria)
        select id, ?, ?, ? from trial where id = ?
      on conflict (trial_id) do update
        set change_no = excluded.change_no, reader = excluded.reader, criteria = excluded.criteria
        where eligibility_reading.change_no <= excluded.change_no
      """;

  private final DataSource database;

  EligibilityReadings(DataSource database) {
    this.database = database;
  }

  /** Numbers of the latest change of trials; unknown ids are left out of the answer. */
  public Map<String, Long> changeNos(Collection<String> ids) {
    return query(
        "select id, change_no from trial where id = any(?)",
        select -> select.setObject(1, ids.toArray(String[]::new)),
        rows -> {
          Map<String, Long> changeNos = new HashMap<>();
          while (rows.next()) {
            changeNos.put(rows.getString(1), rows.getLong(2));
          }
          return changeNos;
        });
  }

  /**
   * @param ids of trials (some thousands at most); unknown ones are left out of the answer
   * @param reader whose readings count
   */
  public List<EligibilitySource> byIds(Collection<String> ids, String reader) {
    return query(
        BY_IDS,
        select -> {
          select.setString(1, reader);
          select.setObject(2, ids.toArray(String[]::new));
        },
        EligibilityReadings::sources);
  }

  /**
   * Trials that the reader has not read as they are now, in the order of their ids.
   *
   * @param afterId "" for the first
   */
  public List<EligibilitySource> unread(String reader, String afterId, int limit) {
    return query(
        UNREAD,
        select -> {
          select.setString(1, reader);
          select.setString(2, afterId);
          select.setInt(3, limit);
        },
        EligibilityReadings::sources);
  }

  /** Keeps readings; what was read of a later version of a trial stays. */
  public void save(String reader, List<EligibilityReading> readings) {
    List<EligibilityReading> ordered =
        readings.stream().sorted(Comparator.comparing(EligibilityReading::trialId)).toList();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(SAVE)) {
      for (EligibilityReading reading : ordered) {
        insert.setLong(1, reading.changeNo());
        insert.setString(2, reader);
        insert.setString(3, reading.criteria());
        insert.setString(4, reading.trialId());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw failed("kept", e);
    }
  }

  private static List<EligibilitySource> sources(ResultSet rows) throws SQLException {
    List<EligibilitySource> sources = new ArrayList<>();
    while (rows.next()) {
      sources.add(
          new EligibilitySource(
              rows.getString(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
    }
    return sources;
  }

  private <T> T query(String sql, Arguments arguments, Answer<T> answer) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      arguments.set(select);
      try (ResultSet rows = select.executeQuery()) {
        return answer.of(rows);
      }
    } catch (SQLException e) {
      throw failed("fetched", e);
    }
  }

  private static IllegalStateException failed(String what, SQLException e) {
    return new IllegalStateException(
        "readings of eligibility texts cannot be " + what + " (" + e.getSQLState() + ")", e);
  }

  private interface Arguments {
    void set(PreparedStatement statement) throws SQLException;
  }

  private interface Answer<T> {
    T of(ResultSet rows) throws SQLException;
  }
}
