package org.nextline.refractory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.refractory.rule.Mistakes;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.Table;
import org.nextline.refractory.rule.Vocabulary;
import org.nextline.terminology.Condition;
import org.nextline.terminology.Terminology;

/**
 * All criteria with the vocabulary they are written in, read once from {@code seed-data/criteria}
 * and immutable afterwards.
 */
public final class CriteriaLibrary {

  private static final String COMMON = "common.yaml";
  private static final String VOCABULARY = "vocabulary.yaml";

  /** A mistake is told as it stands in the file, so the standard values come first. */
  private static final List<Stringency> READING_ORDER =
      List.of(Stringency.STANDARD, Stringency.STRICT, Stringency.LENIENT);

  private final Vocabulary vocabulary;
  private final Map<Stringency, List<CriterionPack>> packs;

  private CriteriaLibrary(Vocabulary vocabulary, Map<Stringency, List<CriterionPack>> packs) {
    this.vocabulary = vocabulary;
    this.packs = packs;
  }

  /**
   * Reads a folder of criteria. Throws {@link org.nextline.refractory.rule.PackError} naming file
   * and line of every mistake.
   */
  public static CriteriaLibrary load(Path folder, Terminology terminology) {
    Vocabulary vocabulary = KnowledgeFiles.vocabulary(folder.resolve(VOCABULARY));
    Map<String, Table> tables = KnowledgeFiles.tables(folder.resolve("tables"));
    PackFiles files = PackFiles.read(folder, List.of(COMMON, VOCABULARY));
    PackNode common = PackNode.read(folder.resolve(COMMON));
    common.allowing("parameters", "caveats");
    Set<String> conditions =
        terminology.conditions().stream().map(Condition::id).collect(Collectors.toSet());
    PackReader reader =
        new PackReader(vocabulary, tables, new TerminologyDrugs(terminology), conditions);
    Map<Stringency, List<CriterionPack>> packs = new EnumMap<>(Stringency.class);
    for (Stringency stringency : READING_ORDER) {
      packs.put(stringency, read(files, common, reader, stringency));
    }
    return new CriteriaLibrary(vocabulary, packs);
  }

  private static List<CriterionPack> read(
      PackFiles files, PackNode common, PackReader reader, Stringency stringency) {
    Mistakes mistakes = new Mistakes();
    List<CriterionPack> packs =
        files.basesFirst().stream()
            .map(pack -> mistakes.in(() -> reader.read(files.layers(pack, common), stringency)))
            .toList();
    mistakes.refuse();
    return packs;
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
