package org.nextline.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The states and provinces of a country, by code or by name. */
final class Regions {

  private record Key(String country, String text) {}

  private final Map<Key, String> codes = new HashMap<>();

  void add(String country, String code, String name) {
    var canonical = PlaceName.normalise(code);
    codes.put(new Key(country, canonical), canonical);
    codes.put(new Key(country, PlaceName.normalise(name)), canonical);
  }

  /** The normalised code; empty where the text names no known region of that country. */
  Optional<String> find(String country, String text) {
    return Optional.ofNullable(codes.get(new Key(country, PlaceName.normalise(text))));
  }
}
