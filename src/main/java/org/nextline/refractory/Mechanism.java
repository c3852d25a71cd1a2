package org.nextline.refractory;

import java.util.List;
import java.util.Objects;

/**
 * A marker and what it means for treatment.
 *
 * @param row number of the knowledge row; several entries share one where its values differ
 * @param marker the name shown
 * @param aliases other ways to write it; one that ends in " *" stands for any variant of the gene
 * @param family of a resistance mechanism; null for the other kinds
 * @param conditions ids of the conditions in which it means this
 * @param with other markers that must be present too
 * @param without markers that must not be present
 * @param lost drugs or classes that it defeats
 * @param confidence H established, M consistent literature, L research only
 * @param plain one sentence for patients
 */
public record Mechanism(
    int row,
    String marker,
    List<String> aliases,
    Kind kind,
    Family family,
    List<String> conditions,
    List<String> with,
    List<String> without,
    List<String> lost,
    List<ImpliedOption> implies,
    String confidence,
    String source,
    String plain) {

  /** What sort of lead the marker is; only resistance is reported as a mechanism. */
  public enum Kind {
    RESISTANCE,
    SAFETY,
    TARGET,
    DRIVER
  }

  /** How resistance comes about. */
  public enum Family {
    EFFLUX,
    TARGET_ALTERATION,
    BYPASS_SIGNALLING,
    METABOLIC_INACTIVATION
  }

  /**
   * An option that the marker points to.
   *
   * @param keywords for the search of trials
   */
  public record ImpliedOption(String type, String option, List<String> keywords) {
    public ImpliedOption {
      Objects.requireNonNull(type, "expected type");
      Objects.requireNonNull(option, "expected option");
      keywords = keywords == null ? List.of() : List.copyOf(keywords);
    }
  }

  public Mechanism {
    Objects.requireNonNull(marker, "expected marker");
    Objects.requireNonNull(kind, "expected kind");
    Objects.requireNonNull(confidence, "expected confidence");
    Objects.requireNonNull(source, "expected source");
    Objects.requireNonNull(plain, "expected plain");
    if ((kind == Kind.RESISTANCE) != (family != null)) {
      throw new IllegalArgumentException("expected a family for RESISTANCE and for nothing else");
    }
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    conditions = conditions == null ? List.of() : List.copyOf(conditions);
    with = with == null ? List.of() : List.copyOf(with);
    without = without == null ? List.of() : List.copyOf(without);
    lost = lost == null ? List.of() : List.copyOf(lost);
    implies = implies == null ? List.of() : List.copyOf(implies);
  }

  MechanismFinding finding() {
    return new MechanismFinding(
        marker,
        family.name(),
        lost,
        implies.stream().map(ImpliedOption::option).toList(),
        confidence,
        source);
  }
}
