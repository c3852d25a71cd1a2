package org.nextline.terminology;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be measured, by every name in use, and how its units are written. Immutable and safe for
 * use by many threads.
 */
public final class Measurements {

  private static final Pattern FIELD_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final Map<String, Measurement> byId = new LinkedHashMap<>();
  private final Map<String, Measurement> byName = new HashMap<>();
  private final UnitNames units;

  private Measurements(Path folder) {
    units = UnitNames.read(folder.resolve("units.yaml"));
    Path file = folder.resolve("measurements.yaml");
    for (DataFile.Row<Measurement> row : DataFile.list(file, Measurement.class)) {
      Measurement measurement = row.value();
      if (byId.put(measurement.id(), measurement) != null) {
        throw row.error("id '%s' is used twice; expected unique ids".formatted(measurement.id()));
      }
      names(measurement).forEach(name -> claim(name, row));
      Stream.of(
              Stream.ofNullable(measurement.unit()),
              measurement.units().keySet().stream(),
              measurement.bare().stream().filter(unit -> !unit.isEmpty()))
          .flatMap(unit -> unit)
          .filter(unit -> !units.all().containsKey(unit))
          .findFirst()
          .ifPresent(unit -> {
            throw row.error("'%s' is not a unit of units.yaml".formatted(unit));
          });
    }
  }

  /**
   * Reads {@code measurements.yaml} and {@code units.yaml}.
   *
   * @throws DataFileException naming file, line and what was expected
   */
  public static Measurements load(Path folder) {
    return new Measurements(folder);
  }

  private static Stream<String> names(Measurement measurement) {
    return Stream.of(
            List.of(measurement.id(), measurement.name()),
            measurement.synonyms(),
            measurement.abbreviations())
        .flatMap(List::stream);
  }

  private void claim(String name, DataFile.Row<Measurement> row) {
    Measurement other = byName.putIfAbsent(TermText.key(name), row.value());
    if (other != null && !other.id().equals(row.value().id())) {
      throw row.error(
          "'%s' already names %s; expected a name of %s alone"
              .formatted(name, other.id(), row.value().id()));
    }
  }

  public Collection<Measurement> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** The measurement of a slug. */
  public Optional<Measurement> measurement(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The measurement of a slug, name, synonym or abbreviation in any case of letters; also of the
   * name of a field ("plateletCount").
   */
  public Optional<Measurement> find(String name) {
    if (name == null) {
      return Optional.empty();
    }
    String spaced = FIELD_WORD.matcher(name).replaceAll(" ");
    return Stream.of(name, spaced, spaced.replace(" ", ""))
        .map(TermText::key)
        .filter(byName::containsKey)
        .findFirst()
        .map(byName::get);
  }

  /** The unit that a spelling stands for, as measurements name it; empty for an unknown one. */
  public Optional<String> unit(String spelling) {
    return units.find(spelling);
  }

  /** Every spelling of every unit, by the unit's name. */
  public Map<String, List<String>> unitSpellings() {
    return units.all();
  }
}
