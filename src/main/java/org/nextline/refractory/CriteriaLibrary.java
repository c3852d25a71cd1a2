package org.nextline.refractory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nextline.refractory.rule.Derivations;
import org.nextline.refractory.rule.Vocabulary;
import org.nextline.terminology.Terminology;

/**
 * All criteria with the vocabulary they are written in, read from {@code seed-data/criteria}: once
 * and immutable afterwards, but where their authors follow the folder.
 */
public final class CriteriaLibrary {

  private final Supplier<CriteriaFolder> criteria;

  private CriteriaLibrary(Supplier<CriteriaFolder> criteria) {
    this.criteria = criteria;
  }

  /**
   * Reads a folder of criteria. Throws {@link org.nextline.refractory.rule.PackError} naming file
   * and line of every mistake.
   */
  public static CriteriaLibrary load(Path folder, Terminology terminology) {
    CriteriaFolder read = CriteriaFolder.read(folder, terminology);
    return new CriteriaLibrary(() -> read);
  }

  /**
   * The same for the authors of criteria: a changed file is read again at the next question. While
   * it has a mistake the criteria stay as they were.
   *
   * @param listener is told what happened, for the log
   */
  public static CriteriaLibrary following(
      Path folder, Terminology terminology, Consumer<String> listener) {
    return new CriteriaLibrary(new FollowedFolder(folder, terminology, listener));
  }

  /** Of files that are being written; none where the criteria are not followed. */
  public List<String> mistakes() {
    return criteria.get().mistakes();
  }

  /** All criteria with their standard values. */
  public List<CriterionPack> packs() {
    return criteria.get().packs().get(Stringency.STANDARD);
  }

  /** The criterion of this id; empty where there is none. */
  public Optional<CriterionPack> pack(String id, Stringency stringency) {
    return criteria.get().packs().get(stringency).stream()
        .filter(pack -> pack.id().equals(id))
        .findFirst();
  }

  /**
   * The criteria of a condition's lineage, most specific condition first; a criterion that builds
   * on another comes after it.
   */
  public List<CriterionPack> forConditions(List<String> lineage, Stringency stringency) {
    List<CriterionPack> packs = criteria.get().packs().get(stringency);
    List<CriterionPack> found = new ArrayList<>();
    for (String condition : lineage) {
      packs.stream()
          .filter(pack -> pack.isFor(condition, lineage) && !found.contains(pack))
          .forEach(found::add);
    }
    return found;
  }

  /** What follows from the facts that a profile states. */
  public Derivations derivations() {
    return (profile, facts, courses, on) ->
        criteria.get().derivations().of(profile, facts, courses, on);
  }

  public Vocabulary vocabulary() {
    return criteria.get().vocabulary();
  }
}
