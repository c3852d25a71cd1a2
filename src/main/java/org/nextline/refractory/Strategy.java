package org.nextline.refractory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.nextline.patient.Sex;

/**
 * A next option other than a trial or a centre: a candidate for review by the patient and a
 * specialist, never an instruction.
 *
 * @param conditions ids of the conditions that it is for; kinds of these are included
 * @param plain what it is, in plain words
 * @param drugs generic names
 * @param alternatives true: one of the drugs is enough; false: they are given together
 * @param requires what must hold for it to be offered; never null
 * @param contraindications reasons against it, each with its text
 * @param evidenceGrade A to D; D is unproven and {@code plain} says so
 * @param trialKeywords for the search of trials
 * @param asOf day the entry was last checked
 */
public record Strategy(
    String id,
    Kind kind,
    Type type,
    List<String> conditions,
    String title,
    String plain,
    List<String> drugs,
    boolean alternatives,
    Requirements requires,
    List<String> cautions,
    List<Contraindication> contraindications,
    Grade evidenceGrade,
    String evidenceText,
    List<String> trialKeywords,
    Citation source,
    LocalDate asOf) {

  /** The option kind of the contract. */
  public enum Kind {
    COMBINATION_OR_SEQUENTIAL,
    REPURPOSED_DRUG,
    PALLIATIVE_CARE
  }

  /** What is done. */
  public enum Type {
    @JsonProperty("sequential")
    SEQUENTIAL,
    @JsonProperty("combination")
    COMBINATION,
    @JsonProperty("procedure")
    PROCEDURE,
    @JsonProperty("device")
    DEVICE,
    @JsonProperty("diet")
    DIET,
    @JsonProperty("repurposed")
    REPURPOSED,
    @JsonProperty("supportive")
    SUPPORTIVE
  }

  /** A trials or strong guideline, B smaller trials, C cohorts or experts, D hypothesis. */
  public enum Grade {
    A,
    B,
    C,
    D
  }

  /**
   * What must hold; a part that is null or empty asks nothing.
   *
   * @param refractory the condition must have been judged refractory
   * @param stages one of these stages
   * @param markers one of these markers must have been found; they are markers of mechanisms
   * @param notMarkers none of these may have been found
   * @param minFailedTreatments at least so many failed treatments or lines
   * @param priorClasses each of these drug classes must have been tried
   * @param excludesPrior drugs or, after {@code class:}, classes; one already tried rules it out
   * @param minAge in years, inclusive
   * @param maxAge in years, inclusive
   */
  public record Requirements(
      Boolean refractory,
      List<String> stages,
      List<String> markers,
      List<String> notMarkers,
      Integer minFailedTreatments,
      List<String> priorClasses,
      List<String> excludesPrior,
      Sex sex,
      Double minAge,
      Double maxAge) {
    public Requirements {
      stages = copy(stages);
      markers = copy(markers);
      notMarkers = copy(notMarkers);
      priorClasses = copy(priorClasses);
      excludesPrior = copy(excludesPrior);
    }

    static Requirements none() {
      return new Requirements(null, null, null, null, null, null, null, null, null, null);
    }
  }

  public Strategy {
    Objects.requireNonNull(id, "expected id");
    Objects.requireNonNull(kind, "expected kind");
    Objects.requireNonNull(type, "expected type");
    Objects.requireNonNull(title, "expected title");
    Objects.requireNonNull(plain, "expected plain");
    Objects.requireNonNull(evidenceGrade, "expected evidenceGrade");
    Objects.requireNonNull(evidenceText, "expected evidenceText");
    Objects.requireNonNull(source, "expected source");
    Objects.requireNonNull(asOf, "expected asOf");
    conditions = copy(conditions);
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException("expected at least one condition");
    }
    if ((kind == Kind.REPURPOSED_DRUG) != (type == Type.REPURPOSED)) {
      throw new IllegalArgumentException("expected type repurposed for kind REPURPOSED_DRUG only");
    }
    drugs = copy(drugs);
    requires = requires == null ? Requirements.none() : requires;
    cautions = copy(cautions);
    contraindications = contraindications == null ? List.of() : List.copyOf(contraindications);
    trialKeywords = copy(trialKeywords);
  }

  private static List<String> copy(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
