package org.nextline.refractory.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a criterion calls by name, of one kind: its parameters, rules, values, or the tables.
 *
 * @param <T> what is named
 */
final class Names<T> {

  private final String kind;
  private final Map<String, T> known = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * @param kind in words: "parameter"
   */
  Names(String kind) {
    this.kind = kind;
  }

  void put(String name, T thing) {
    known.put(name, thing);
  }

  /** What a name stands for. Throws {@link PackError} where it stands for nothing. */
  T find(PackNode place, String name) {
    T found = known.get(name);
    if (found == null) {
      throw place.error(
          "no " + kind + " is called '" + name + "'" + Spelling.help(name, known.keySet()));
    }
    used.add(name);
    return found;
  }

  /** What a declared name stands for, without using it. */
  T named(String name) {
    return known.get(name);
  }

  boolean isUsed(String name) {
    return used.contains(name);
  }

  int size() {
    return known.size();
  }

  Collection<T> all() {
    return known.values();
  }

  List<T> used() {
    return known.entrySet().stream()
        .filter(entry -> used.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
