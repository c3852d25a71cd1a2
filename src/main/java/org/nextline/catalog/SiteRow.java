package org.nextline.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nextline.places.Precision;

/** Reads rows of the table {@code trial_site}. */
final class SiteRow {

  private static final String SELECT =
      """
      select trial_id, facility, city, region, postal_code, country, latitude, longitude, precision,
        status, contact_name, contact_phone, contact_email
      from trial_site where trial_id = any(?) order by trial_id, ordinal
      """;

  private SiteRow() {}

  /** The sites of these trials by trial, in their order; trials without sites are left out. */
  static Map<String, List<SiteRecord>> byTrial(Connection connection, Stream<String> trialIds)
      throws SQLException {
    Map<String, List<SiteRecord>> sites = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setObject(1, trialIds.toArray(String[]::new));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          sites.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(read(row));
        }
      }
    }
    return sites;
  }

  private static SiteRecord read(ResultSet row) throws SQLException {
    Place place =
        new Place(
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getObject(7, Double.class),
            row.getObject(8, Double.class),
            precision(row.getString(9)));
    String name = row.getString(11);
    String phone = row.getString(12);
    String email = row.getString(13);
    boolean unreachable = name == null && phone == null && email == null;
    return new SiteRecord(
        row.getString(2),
        place,
        RecruitmentStatus.valueOf(row.getString(10)),
        unreachable ? null : new Contact(name, phone, email));
  }

  private static Precision precision(String name) {
    return name == null ? null : Precision.valueOf(name);
  }
}
