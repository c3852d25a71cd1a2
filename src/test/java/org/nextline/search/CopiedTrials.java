package org.nextline.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nextline.catalog.Sha256;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialRecord;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Trials written again and again under other ids, as fast as PostgreSQL takes them. */
final class CopiedTrials {

  private static final String TRIALS =
      """
      copy trial (id, content_hash, change_no, secondary_ids, title, official_title, summary,
        description, status, phases, sex, min_age_years, max_age_years, conditions, keywords,
        mesh_terms, interventions, eligibility_text, registry, several_sources, former_ids,
        first_seen, last_changed) from stdin
      """;

  private static final String SITES =
      """
      copy trial_site (trial_id, ordinal, facility, city, region, postal_code, country, latitude,
        longitude, status) from stdin
      """;

  private record Row(String id, String trial, List<String> sites) {}

  private final List<Row> rows;

  CopiedTrials(List<TrialRecord> trials) {
    this.rows = trials.stream().map(CopiedTrials::row).toList();
  }

  /** Writes so many trials: these, these with other ids, and so on. */
  void write(Connection connection, int wanted) throws SQLException, IOException {
    connection.setAutoCommit(false);
    PGConnection postgres = connection.unwrap(PGConnection.class);
    try (PGCopyOutputStream out = new PGCopyOutputStream(postgres, TRIALS)) {
      for (int i = 0; i < wanted; i++) {
        Row row = row(i);
        String id = id(i);
        String hash = Sha256.of((id + row.trial).getBytes(StandardCharsets.UTF_8));
        write(out, id + "\t" + hash + "\t" + (i + 1) + "\t" + row.trial);
      }
    }
    try (PGCopyOutputStream out = new PGCopyOutputStream(postgres, SITES)) {
      for (int i = 0; i < wanted; i++) {
        for (String site : row(i).sites) {
          write(out, id(i) + "\t" + site);
        }
      }
    }
    connection.commit();
  }

  private Row row(int number) {
    return rows.get(number % rows.size());
  }

  private String id(int number) {
    int copy = number / rows.size();
    return row(number).id + (copy == 0 ? "" : "-" + copy);
  }

  private static void write(PGCopyOutputStream out, String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Row row(TrialRecord trial) {
    List<SiteRecord> sites = trial.sites();
    return new Row(
        trial.id(),
        line(
            trial.secondaryIds(),
            trial.title(),
            trial.officialTitle(),
            trial.summary(),
            trial.description(),
            trial.status(),
            trial.phases(),
            trial.sex(),
            trial.minAgeYears(),
            trial.maxAgeYears(),
            trial.conditions(),
            trial.keywords(),
            trial.meshTerms(),
            trial.interventions(),
            trial.eligibilityText(),
            "test",
            false,
            List.of(),
            "2026-01-01",
            "2026-01-01"),
        IntStream.range(0, sites.size()).mapToObj(i -> site(i, sites.get(i))).toList());
  }

  private static String site(int ordinal, SiteRecord site) {
    return line(
        ordinal,
        site.facility(),
        site.place().city(),
        site.place().region(),
        site.place().postalCode(),
        site.place().country(),
        site.place().latitude(),
        site.place().longitude(),
        site.status());
  }

  private static String line(Object... values) {
    return Arrays.stream(values).map(CopiedTrials::value).collect(Collectors.joining("\t"));
  }

  private static String value(Object value) {
    return switch (value) {
      case null -> "\\N";
      case List<?> list ->
          escaped(
              list.stream()
                  .map(item -> '"' + item.toString().replaceAll("([\\\\\"])", "\\\\$1") + '"')
                  .collect(Collectors.joining(",", "{", "}")));
      default -> escaped(value.toString());
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\0", "");
  }
}
