package org.nextline.places;

import java.nio.file.Path;
import java.util.Optional;

/** The states and provinces of a country, by code or by name, and where their people live. */
final class Regions {

  /**
   * @param code normalised
   */
  record Region(String code, Position middle) {}

  private final SortedTable table;

  Regions(Path folder) {
    table =
        new SortedTable(folder.resolve("regions.csv"), "country,name,region,latitude,longitude");
  }

  /** Empty where the text names no known region of that country. */
  Optional<Region> find(String country, String text) {
    String name = PlaceName.normalise(text);
    return name.isEmpty()
        ? Optional.empty()
        : table.rows(country, name).stream()
            .findFirst()
            .map(row -> new Region(row.text(2), row.position(3, Precision.REGION)));
  }
}
