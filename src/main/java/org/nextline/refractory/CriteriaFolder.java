package org.nextline.refractory;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** A mistake is told as it stands in the file, so the standard values come first. */
  private static final List<Stringency> READING_ORDER =
      List.of(Stringency.STANDARD, Stringency.STRICT, Stringency.LENIENT);

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
    Map<Stringency, List<CriterionPack>> packs = new EnumMap<>(Stringency.class);
    for (Stringency stringency : READING_ORDER) {
      packs.put(stringency, read(files, common, reader, stringency));
    }
    return new CriteriaFolder(vocabulary, packs, derivations, List.of());
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

  /** The same criteria, while the files have mistakes. */
  CriteriaFolder with(List<String> mistakes) {
    return new CriteriaFolder(vocabulary, packs, derivations, mistakes);
  }
}
