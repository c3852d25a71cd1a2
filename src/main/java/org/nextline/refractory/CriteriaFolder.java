package org.nextline.refractory;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextline.refractory.derivation.DerivedFacts;
import org.nextline.refractory.rule.Derivations;
import org.nextline.refractory.rule.Drugs;
import org.nextline.refractory.rule.Mistakes;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.Table;
import org.nextline.refractory.rule.Vocabulary;
import org.nextline.terminology.Condition;
import org.nextline.terminology.Terminology;

/**
 * What a folder of criteria holds.
 *
 * @param packs in every reading; a criterion that builds on another comes after it
 * @param derivations what follows from stated facts
 * @param mistakes of the files as they are now, where an earlier state of theirs is held; each as
 *     {@code file:line: what was expected}
 */
record CriteriaFolder(
    Vocabulary vocabulary,
    Map<Stringency, List<CriterionPack>> packs,
    Derivations derivations,
    List<String> mistakes) {

  private static final String COMMON = "common.yaml";
  private static final String VOCABULARY = "vocabulary.yaml";
  private static final String DERIVATIONS = "derivations.yaml";

  /** Throws {@link org.nextline.refractory.rule.PackError} with every mistake. */
  static CriteriaFolder read(Path folder, Terminology terminology) {
    Vocabulary vocabulary = KnowledgeFiles.vocabulary(folder.resolve(VOCABULARY));
    Map<String, Table> tables = KnowledgeFiles.tables(folder.resolve("tables"));
    PackFiles files = PackFiles.read(folder, List.of(COMMON, VOCABULARY, DERIVATIONS));
    PackNode common = PackNode.read(folder.resolve(COMMON)).allowing("parameters", "caveats");
    Set<String> conditions =
        terminology.conditions().stream().map(Condition::id).collect(Collectors.toSet());
    Drugs drugs = new TerminologyDrugs(terminology);
    Derivations derivations =
        DerivedFacts.load(folder.resolve(DERIVATIONS), vocabulary, tables, drugs);
    PackReader reader = new PackReader(vocabulary, tables, drugs, conditions);
    return new CriteriaFolder(vocabulary, readings(files, common, reader), derivations, List.of());
  }

  /** A mistake is told as it stands in the file, so the standard values come first. */
  private static Map<Stringency, List<CriterionPack>> readings(
      PackFiles files, PackNode common, PackReader reader) {
    List<PackNode> packs = files.basesFirst();
    List<CriterionPack> standard =
        read(packs, pack -> reader.read(files.layers(pack, common), Stringency.STANDARD));
    Map<Stringency, List<CriterionPack>> readings = new EnumMap<>(Stringency.class);
    readings.put(Stringency.STANDARD, standard);
    Map<String, CriterionPack> byId =
        standard.stream().collect(Collectors.toMap(CriterionPack::id, Function.identity()));
    for (Stringency other : List.of(Stringency.STRICT, Stringency.LENIENT)) {
      readings.put(
          other,
          read(
              packs,
              pack -> {
                CriterionPack known = byId.get(pack.require("id").text());
                return known.readsAlike(other)
                    ? known
                    : reader.read(files.layers(pack, common), other);
              }));
    }
    return readings;
  }

  private static List<CriterionPack> read(
      List<PackNode> packs, Function<PackNode, CriterionPack> reader) {
    Mistakes mistakes = new Mistakes();
    List<CriterionPack> read =
        packs.stream().map(pack -> mistakes.in(() -> reader.apply(pack))).toList();
    mistakes.refuse();
    return read;
  }

  /** The same criteria, while the files have mistakes. */
  CriteriaFolder with(List<String> mistakes) {
    return new CriteriaFolder(vocabulary, packs, derivations, mistakes);
  }
}
