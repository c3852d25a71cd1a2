package org.nextline.catalog;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of the table {@code trial}, without sites. */
final class TrialRow {

  private static final String COLUMNS =
      """
      select change_no, content_hash, id, secondary_ids, title, official_title, summary,
        description, status, study_type, phases, sex, min_age_years, max_age_years,
        healthy_volunteers, conditions, keywords, mesh_terms, interventions, eligibility_text,
        last_update, registry, source_url, as_of, former_ids, gone_since
      from trial
      """;

  static final String CHANGED_AFTER = COLUMNS + "where change_no > ? order by change_no limit ?";
  static final String BY_IDS = COLUMNS + "where id = any(?)";

  private final ResultSet row;
  private int column;

  private TrialRow(ResultSet row) {
    this.row = row;
  }

  static List<TrialVersion> all(PreparedStatement select) throws SQLException {
    List<TrialVersion> trials = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        trials.add(new TrialRow(row).read());
      }
    }
    return trials;
  }

  /** Arguments are read in the order of the columns. */
  private TrialVersion read() throws SQLException {
    long changeNo = row.getLong(++column);
    String contentHash = text();
    TrialRecord trial =
        new TrialRecord(
            text(),
            texts(),
            text(),
            text(),
            text(),
            text(),
            RecruitmentStatus.valueOf(text()),
            text(),
            texts(),
            text(),
            value(Double.class),
            value(Double.class),
            value(Boolean.class),
            texts(),
            texts(),
            texts(),
            texts(),
            text(),
            List.of(),
            value(LocalDate.class),
            new SourceRef(text(), text(), value(LocalDate.class)));
    return new TrialVersion(
        trial.withFormerIds(texts()).withGoneSince(value(LocalDate.class)), changeNo, contentHash);
  }

  private String text() throws SQLException {
    return row.getString(++column);
  }

  private <T> T value(Class<T> type) throws SQLException {
    return row.getObject(++column, type);
  }

  private List<String> texts() throws SQLException {
    Array array = row.getArray(++column);
    return List.of((String[]) array.getArray());
  }
}
