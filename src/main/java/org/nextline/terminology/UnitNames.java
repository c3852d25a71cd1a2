package org.nextline.terminology;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How units are written. Letters' case decides only where it must: G/L is not g/L. */
final class UnitNames {

  /** The content of {@code units.yaml}. */
  record Spellings(Map<String, List<String>> ofUnits) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Spellings {}
  }

  private final Map<String, List<String>> all = new LinkedHashMap<>();
  private final Map<String, String> exact = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();

  private UnitNames(Path file) {
    DataFile.object(file, Spellings.class)
        .ofUnits()
        .forEach((unit, spellings) -> {
          List<String> names =
              Stream.concat(Stream.of(unit), spellings.stream()).distinct().toList();
          all.put(unit, names);
          names.forEach(name -> claim(name, unit, file));
        });
  }

  static UnitNames read(Path file) {
    return new UnitNames(file);
  }

  private void claim(String spelling, String unit, Path file) {
    String other = exact.putIfAbsent(plain(spelling), unit);
    if (other != null && !other.equals(unit)) {
      throw new DataFileException(
          file, 0, "'%s' already stands for %s; expected one unit".formatted(spelling, other));
    }
    folded.putIfAbsent(plain(spelling).toLowerCase(Locale.ROOT), unit);
  }

  Map<String, List<String>> all() {
    return all;
  }

  Optional<String> find(String spelling) {
    if (spelling == null) {
      return Optional.empty();
    }
    String plain = plain(spelling);
    String unit = exact.get(plain);
    return Optional.ofNullable(unit != null ? unit : folded.get(plain.toLowerCase(Locale.ROOT)));
  }

  private static String plain(String spelling) {
    StringBuilder plain = new StringBuilder(spelling.length());
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (!Character.isWhitespace(c) && c != '\\') {
        plain.append(
            switch (c) {
              case 'µ', 'μ' -> 'u';
              case '×' -> 'x';
              case '²' -> '2';
              case '³' -> '3';
              case '⁹' -> '9';
              default -> c;
            });
      }
    }
    return plain.toString();
  }
}
