package org.nextline.terminology;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which condition is a kind of which: every entry may have several parents, never a cycle. */
final class ConditionHierarchy {

  private final Map<String, Set<String>> ancestors = new HashMap<>();
  private final Map<String, Set<String>> descendants = new HashMap<>();

  ConditionHierarchy(List<DataFile.Row<Condition>> rows) {
    Map<String, List<String>> parents = new HashMap<>();
    rows.forEach(row -> parents.put(row.value().id(), row.value().parents()));
    for (DataFile.Row<Condition> row : rows) {
      String id = row.value().id();
      row.value().parents().stream()
          .filter(p -> !parents.containsKey(p))
          .findFirst()
          .ifPresent(p -> {
            throw row.error("parent '%s' of %s is not a condition id".formatted(p, id));
          });
      Set<String> all = reachable(id, parents::get);
      if (all.contains(id)) {
        throw row.error(id + " is its own ancestor; expected parents without a cycle");
      }
      ancestors.put(id, Set.copyOf(all));
      all.forEach(a -> descendants.computeIfAbsent(a, x -> new LinkedHashSet<>()).add(id));
    }
    descendants.replaceAll((id, all) -> Set.copyOf(all));
  }

  private static Set<String> reachable(String id, Function<String, List<String>> parents) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(parents.apply(id));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (seen.add(next) && parents.apply(next) != null) {
        open.addAll(parents.apply(next));
      }
    }
    return seen;
  }

  Set<String> ancestors(String id) {
    return ancestors.getOrDefault(id, Set.of());
  }

  Set<String> descendants(String id) {
    return descendants.getOrDefault(id, Set.of());
  }
}
