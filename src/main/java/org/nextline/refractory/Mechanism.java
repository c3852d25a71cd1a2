package org.nextline.refractory;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A marker and what it means for treatment.
 *
 * @param row number of the knowledge row; several entries share one where its values differ
 * @param marker the name shown
 * @param aliases other ways to write it; one that ends in " *" stands for any change of the gene
 * @param family of a resistance mechanism; null for the other kinds
 * @param conditions ids of the conditions in which it means this
 * @param with other markers that must be present too
 * @param without markers that must not be present
 * @param lost what it defeats
 * @param unsafe drugs that are dangerous with it
 * @param confidence H established, M consistent literature, L research only
 * @param source with its year where that is known
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
    List<LostTreatment> lost,
    List<String> unsafe,
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

  private static final String RESEARCH_ONLY = "L";

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
    unsafe = unsafe == null ? List.of() : List.copyOf(unsafe);
    implies = implies == null ? List.of() : List.copyOf(implies);
    if (kind == Kind.SAFETY ? !lost.isEmpty() : !unsafe.isEmpty()) {
      throw new IllegalArgumentException("expected unsafe for SAFETY, lost for the other kinds");
    }
  }

  /** True where it must not change what is offered. */
  public boolean isResearchOnly() {
    return RESEARCH_ONLY.equals(confidence);
  }

  /** What it points to that may help; advice is left out, and so is all that is research only. */
  public Stream<ImpliedOption> treatments() {
    return implies.stream().filter(ImpliedOption::isTreatment).filter(option -> !isResearchOnly());
  }

  /** Marker and source, as a reason names them. */
  public String cited() {
    return marker + " (" + source + ")";
  }
}
