package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Which definitions speak of which others, so that none is defined by itself. */
final class Dependencies {

  private final Map<String, Map<String, PackNode>> uses = new LinkedHashMap<>();
  private String current;

  /** Reads the definition of a name and remembers the names that it uses. */
  <T> T of(String name, Supplier<T> definition) {
    current = name;
    uses.put(name, new LinkedHashMap<>());
    try {
      return definition.get();
    } finally {
      current = null;
    }
  }

  /** The definition at hand, if any, uses a name. */
  void use(String name, PackNode place) {
    if (current != null) {
      uses.get(current).putIfAbsent(name, place);
    }
  }

  /** Throws {@link PackError} where a name is defined by itself, directly or through others. */
  void refuseCircles() {
    Set<String> sound = new HashSet<>();
    uses.keySet().forEach(name -> follow(name, new ArrayList<>(), null, sound));
  }

  private void follow(String name, List<String> path, PackNode place, Set<String> sound) {
    if (path.contains(name)) {
      List<String> circle = new ArrayList<>(path.subList(path.indexOf(name), path.size()));
      circle.add(name);
      throw place.error(
          "expected a definition without itself, found a circle: " + String.join(" by ", circle));
    }
    if (!uses.containsKey(name) || sound.contains(name)) {
      return;
    }
    path.add(name);
    uses.get(name).forEach((other, where) -> follow(other, path, where, sound));
    path.removeLast();
    sound.add(name);
  }
}
