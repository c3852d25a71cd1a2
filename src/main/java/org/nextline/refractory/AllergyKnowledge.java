package org.nextline.refractory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.nextline.terminology.DataFile;
import org.nextline.terminology.DataFileException;
import org.nextline.terminology.Drug;
import org.nextline.terminology.Terminology;

/** What an allergy to a drug or to a group of drugs means for other drugs. Immutable. */
public final class AllergyKnowledge {

  /** Words around the name of what somebody is allergic to. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)^(allerg(y|ic) to|severe|anaphylaxis to)\\s+|[\\s-]+(type|drugs?|antibiotics?|allergy|anaphylaxis)$");

  private final List<AllergyGroup> groups;
  private final Terminology terminology;

  private AllergyKnowledge(List<AllergyGroup> groups, Terminology terminology) {
    this.groups = groups;
    this.terminology = terminology;
  }

  /**
   * Reads {@code allergies.yaml} of the folder.
   *
   * @throws DataFileException naming file, line and what was expected
   */
  public static AllergyKnowledge load(Path folder, Terminology terminology) {
    return new AllergyKnowledge(
        DataFile.list(folder.resolve("allergies.yaml"), AllergyGroup.class).stream()
            .map(DataFile.Row::value)
            .toList(),
        terminology);
  }

  public List<AllergyGroup> groups() {
    return groups;
  }

  /** How an allergy touches a drug. */
  public enum Reach {
    /** It is the drug, or of the same group. */
    RULED_OUT,
    /** A cross-reaction is possible. */
    DOUBTFUL
  }

  /**
   * An allergy that touches a drug.
   *
   * @param doubt what is said of a possible cross-reaction; null where the drug is ruled out
   */
  public record Effect(String allergy, String drug, Reach reach, String doubt) {}

  /** True where the name is of a drug, a class of drugs or a group of allergies. */
  public boolean isKnown(String allergy) {
    String name = bare(allergy);
    return group(name).isPresent()
        || terminology.drug(name).isPresent()
        || !terminology.drugsOfClass(name).isEmpty();
  }

  /** What the allergy means for the drug; empty where it means nothing that is known. */
  public Optional<Effect> effect(String allergy, String generic) {
    String name = bare(allergy);
    Optional<Drug> drug = terminology.drug(generic);
    Optional<AllergyGroup> group = group(name);
    if (isSame(name, generic, drug) || reaches(drug, group, AllergyGroup::rulesOut)) {
      return Optional.of(new Effect(name, generic, Reach.RULED_OUT, null));
    }
    return reaches(drug, group, AllergyGroup::isDoubtful)
        ? Optional.of(new Effect(name, generic, Reach.DOUBTFUL, group.get().doubt()))
        : Optional.empty();
  }

  private boolean isSame(String name, String generic, Optional<Drug> drug) {
    return name.equalsIgnoreCase(generic)
        || drug.isPresent() && (terminology.drug(name).equals(drug) || drug.get().isOfClass(name));
  }

  private static boolean reaches(
      Optional<Drug> drug, Optional<AllergyGroup> group, BiPredicate<AllergyGroup, Drug> how) {
    return drug.isPresent() && group.filter(g -> how.test(g, drug.get())).isPresent();
  }

  /** The group of this name, else that of the drug of this name. */
  private Optional<AllergyGroup> group(String name) {
    return called(name)
        .or(() -> terminology.drug(name).flatMap(drug -> called(drug.name()).or(() -> of(drug))));
  }

  private Optional<AllergyGroup> called(String name) {
    return groups.stream().filter(group -> group.isCalled(name)).findFirst();
  }

  private Optional<AllergyGroup> of(Drug drug) {
    return groups.stream().filter(group -> group.holds(drug)).findFirst();
  }

  private static String bare(String allergy) {
    String before;
    String name = allergy.strip();
    do {
      before = name;
      name = AROUND.matcher(name).replaceAll("").strip();
    } while (!before.equals(name) && !name.isEmpty());
    return name.isEmpty() ? before : name;
  }
}
