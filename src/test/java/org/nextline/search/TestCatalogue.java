package org.nextline.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.nextline.catalog.Sha256;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialRecord;
import org.nextline.catalog.TrialVersions;
import org.postgresql.ds.PGSimpleDataSource;

/** The catalogue's tables in a real PostgreSQL, filled without the application. */
final class TestCatalogue implements Closeable {

  private final Closeable server;
  private final String url;
  private final DataSource database;

  /** A server of its own, gone with {@link #close}. */
  TestCatalogue() throws IOException {
    this(EmbeddedPostgres.builder().start());
  }

  private TestCatalogue(EmbeddedPostgres postgres) {
    this(postgres, postgres.getJdbcUrl("postgres", "postgres"));
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
  }

  private TestCatalogue(Closeable server, String url) {
    this.server = server;
    this.url = url;
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url);
    this.database = source;
  }

  /** The catalogue of another process. */
  static TestCatalogue at(String url) {
    return new TestCatalogue(() -> {}, url);
  }

  String url() {
    return url;
  }

  TrialFeed feed() {
    return new CatalogueFeed(new TrialVersions(database));
  }

  /** Writes trials as new versions, in one transaction; returns their last change number. */
  long put(List<TrialRecord> trials) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      long last = takeNumbers(connection, trials.size());
      write(connection, trials, last - trials.size());
      connection.commit();
      return last;
    }
  }

  /** Fills an empty catalogue, and lets the database tidy up as it does in quiet moments. */
  void load(CopiedTrials trials, int wanted) throws SQLException, IOException {
    try (Connection connection = database.getConnection()) {
      trials.write(connection, wanted);
    }
    execute("vacuum analyze");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long takeNumbers(Connection connection, int count) throws SQLException {
    try (PreparedStatement numbers =
        connection.prepareStatement(
            "update change_counter set last_no = last_no + ? where name = 'trial' returning last_no")) {
      numbers.setLong(1, count);
      try (var row = numbers.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void write(Connection connection, List<TrialRecord> trials, long changeNo)
      throws SQLException {
    try (PreparedStatement trialRows =
            connection.prepareStatement(
                """
                insert into trial (id, secondary_ids, title, official_title, summary, description,
                  status, phases, sex, min_age_years, max_age_years, conditions, keywords,
                  mesh_terms, interventions, eligibility_text, registry, several_sources,
                  former_ids, content_hash, change_no, first_seen, last_changed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'test', false, '{}', ?, ?,
                  now(), now())
                on conflict (id) do update set title = excluded.title,
                  conditions = excluded.conditions, content_hash = excluded.content_hash,
                  change_no = excluded.change_no
                """);
        PreparedStatement siteRows =
            connection.prepareStatement(
                """
                insert into trial_site (trial_id, ordinal, facility, city, region, postal_code,
                  country, latitude, longitude, status)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)) {
      for (TrialRecord trial : trials) {
        add(trialRows, trial, ++changeNo);
        for (int i = 0; i < trial.sites().size(); i++) {
          add(siteRows, trial.id(), i, trial.sites().get(i));
        }
      }
      trialRows.executeBatch();
      siteRows.executeBatch();
    }
  }

  private static void add(PreparedStatement row, TrialRecord trial, long changeNo)
      throws SQLException {
    set(
        row,
        trial.id(),
        array(trial.secondaryIds()),
        trial.title(),
        trial.officialTitle(),
        trial.summary(),
        trial.description(),
        trial.status().name(),
        array(trial.phases()),
        trial.sex(),
        trial.minAgeYears(),
        trial.maxAgeYears(),
        array(trial.conditions()),
        array(trial.keywords()),
        array(trial.meshTerms()),
        array(trial.interventions()),
        trial.eligibilityText(),
        Sha256.of(trial.toString().getBytes(StandardCharsets.UTF_8)),
        changeNo);
  }

  private static void add(PreparedStatement row, String trialId, int ordinal, SiteRecord site)
      throws SQLException {
    set(
        row,
        trialId,
        ordinal,
        site.facility(),
        site.place().city(),
        site.place().region(),
        site.place().postalCode(),
        site.place().country(),
        site.place().latitude(),
        site.place().longitude(),
        site.status().name());
  }

  private static void set(PreparedStatement row, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      row.setObject(i + 1, values[i]);
    }
    row.addBatch();
  }

  private static String[] array(List<String> list) {
    return list.toArray(String[]::new);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
