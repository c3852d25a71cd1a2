package org.nextline.refractory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nextline.refractory.rule.Drugs;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.Table;
import org.nextline.refractory.rule.Vocabulary;

/**
 * All criteria with the vocabulary they are written in, read once from {@code seed-data/criteria}
 * and immutable afterwards.
 */
public final class CriteriaLibrary {

  private static final String COMMON = "common.yaml";
  private static final String VOCABULARY = "vocabulary.yaml";

  private final Vocabulary vocabulary;
  private final Map<Stringency, List<CriterionPack>> packs;

  private CriteriaLibrary(Vocabulary vocabulary, Map<Stringency, List<CriterionPack>> packs) {
    this.vocabulary = vocabulary;
    this.packs = packs;
  }

  /**
   * Reads a folder of criteria. Throws {@link org.nextline.refractory.rule.PackError} naming file
   * and line of the first mistake.
   */
  public static CriteriaLibrary load(Path folder, Drugs drugs) {
    Vocabulary vocabulary = KnowledgeFiles.vocabulary(folder.resolve(VOCABULARY));
    Map<String, Table> tables = KnowledgeFiles.tables(folder.resolve("tables"));
    PackNode common = PackNode.read(folder.resolve(COMMON));
    Map<String, PackNode> files = new LinkedHashMap<>();
    for (Path file : KnowledgeFiles.in(folder, ".yaml")) {
      if (!List.of(COMMON, VOCABULARY).contains(file.getFileName().toString())) {
        PackNode pack = PackNode.read(file);
        files.put(pack.require("id").text(), pack);
      }
    }
    List<PackNode> basesFirst =
        files.values().stream()
            .sorted(Comparator.comparing(pack -> pack.find("basedOn") != null))
            .toList();
    PackReader reader = new PackReader(vocabulary, tables, drugs);
    Map<Stringency, List<CriterionPack>> packs = new EnumMap<>(Stringency.class);
    for (Stringency stringency : Stringency.values()) {
      packs.put(
          stringency,
          basesFirst.stream()
              .map(pack -> reader.read(layers(pack, common, files), stringency))
              .toList());
    }
    return new CriteriaLibrary(vocabulary, packs);
  }

  private static PackLayers layers(PackNode pack, PackNode common, Map<String, PackNode> files) {
    List<PackNode> layers = new ArrayList<>(List.of(common));
    PackNode base = pack.find("basedOn");
    if (base != null) {
      PackNode found = files.get(base.text());
      if (found == null) {
        throw base.error("no criterion is called '" + base.text() + "'");
      }
      layers.add(found);
    }
    layers.add(pack);
    return new PackLayers(layers);
  }

  /** All criteria with their standard values. */
  public List<CriterionPack> packs() {
    return packs.get(Stringency.STANDARD);
  }

  /** The criterion of this id; empty where there is none. */
  public Optional<CriterionPack> pack(String id, Stringency stringency) {
    return packs.get(stringency).stream().filter(pack -> pack.id().equals(id)).findFirst();
  }

  /**
   * The criteria of a condition's lineage, most specific condition first; a criterion that builds
   * on another comes after it.
   */
  public List<CriterionPack> forConditions(List<String> lineage, Stringency stringency) {
    List<CriterionPack> found = new ArrayList<>();
    for (String condition : lineage) {
      packs.get(stringency).stream()
          .filter(pack -> pack.isFor(condition, lineage) && !found.contains(pack))
          .forEach(found::add);
    }
    return found;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }
}
