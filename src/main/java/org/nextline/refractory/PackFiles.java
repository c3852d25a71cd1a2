package org.nextline.refractory;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nextline.refractory.rule.Mistakes;
import org.nextline.refractory.rule.PackNode;

/**
 * The criteria of a folder as they are written.
 *
 * @param byId in the order of their files' names
 */
record PackFiles(Map<String, PackNode> byId) {

  private static final String BASED_ON = "basedOn";

  /**
   * Throws {@link org.nextline.refractory.rule.PackError} where a file is no criterion or has the
   * id of another.
   *
   * @param others files of the folder that hold no criterion
   */
  static PackFiles read(Path folder, List<String> others) {
    Map<String, PackNode> byId = new LinkedHashMap<>();
    Mistakes mistakes = new Mistakes();
    for (Path file : KnowledgeFiles.in(folder, ".yaml")) {
      if (!others.contains(file.getFileName().toString())) {
        mistakes.during(() -> add(PackNode.read(file), byId));
      }
    }
    mistakes.refuse();
    return new PackFiles(byId);
  }

  private static void add(PackNode pack, Map<String, PackNode> byId) {
    PackNode id = pack.require("id");
    PackNode other = byId.putIfAbsent(id.text(), pack);
    if (other != null) {
      throw id.error("expected an id of its own, '" + id.text() + "' is that of " + other.file());
    }
  }

  /** All, those that others are based on first. */
  List<PackNode> basesFirst() {
    return byId.values().stream()
        .sorted(Comparator.comparing(pack -> pack.find(BASED_ON) != null))
        .toList();
  }

  /** The files that make up a criterion. */
  PackLayers layers(PackNode pack, PackNode common) {
    PackNode base = pack.find(BASED_ON);
    if (base == null) {
      return new PackLayers(List.of(common, pack));
    }
    PackNode found = byId.get(base.names("criterion", byId.keySet()).getFirst());
    if (found.find(BASED_ON) != null) {
      throw base.error(
          "expected a criterion that is not based on another itself, found '" + base.text() + "'");
    }
    return new PackLayers(List.of(common, found, pack));
  }
}
