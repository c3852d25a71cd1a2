package org.nextline.matching;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One eligibility criterion judged for the patient. {@code MET} on an exclusion criterion means
 * that the person has what excludes them.
 *
 * @param evidence paths in the profile
 */
public record CriterionFinding(
    Type type, String text, Verdict verdict, String because, List<String> evidence) {

  /** Whether a criterion says who can take part or who cannot. */
  public enum Type {
    @JsonProperty("inclusion")
    INCLUSION,
    @JsonProperty("exclusion")
    EXCLUSION
  }

  /** The four verdicts of a criterion. */
  public enum Verdict {
    MET,
    NOT_MET,
    UNKNOWN,
    NOT_APPLICABLE
  }

  static CriterionFinding inclusion(
      String text, Verdict verdict, String because, String... evidence) {
    return new CriterionFinding(Type.INCLUSION, text, verdict, because, List.of(evidence));
  }

  static CriterionFinding exclusion(
      String text, Verdict verdict, String because, String... evidence) {
    return new CriterionFinding(Type.EXCLUSION, text, verdict, because, List.of(evidence));
  }

  /** True where what is known keeps the person out: no doubt is held against the option. */
  public boolean speaksAgainst() {
    return verdict == (type == Type.EXCLUSION ? Verdict.MET : Verdict.NOT_MET);
  }
}
