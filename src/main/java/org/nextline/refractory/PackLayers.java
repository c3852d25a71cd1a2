package org.nextline.refractory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nextline.refractory.rule.PackNode;

/**
 * The files that make up a criterion; what a later one says goes before what an earlier one says.
 *
 * @param files from the most general to the criterion's own
 */
record PackLayers(List<PackNode> files) {

  /** The criterion's own file. */
  PackNode own() {
    return files.getLast();
  }

  /** The section of this name in each file that has one. */
  Stream<PackNode> all(String name) {
    return files.stream().map(file -> file.find(name)).filter(Objects::nonNull);
  }

  /** The entries of a section in all files, the later of the same name in place of the earlier. */
  Map<String, PackNode> merged(String name) {
    Map<String, PackNode> merged = new LinkedHashMap<>();
    all(name).forEach(section -> merged.putAll(section.members()));
    return merged;
  }

  /** The last that there is of this name; null where no file has one. */
  PackNode find(String name) {
    return all(name).reduce((earlier, later) -> later).orElse(null);
  }

  PackNode require(String name) {
    PackNode found = find(name);
    if (found == null) {
      throw own().error("expected an entry '" + name + "'");
    }
    return found;
  }
}
