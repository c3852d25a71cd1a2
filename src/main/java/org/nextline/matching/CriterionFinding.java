package org.nextline.matching;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * One eligibility criterion judged for the patient. {@code MET} on an exclusion criterion means
 * that the person has what excludes them.
 *
 * @param evidence paths in the profile
 */
public record CriterionFinding(
    Type type, String text, Verdict verdict, String because, List<String> evidence) {

  private static final int LONGEST_QUOTE = 200;

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

  /** What the criterion says, and why that speaks against the option. */
  String objection() {
    String words = StringUtils.abbreviate(text.strip().replaceAll("\\s+", " "), LONGEST_QUOTE);
    return (type == Type.EXCLUSION ? "It keeps out: \"" : "It asks for: \"")
        + words
        + "\". "
        + because;
  }

  /** True where what is known keeps the person out: no doubt is held against the option. */
  public boolean speaksAgainst() {
    return verdict == (type == Type.EXCLUSION ? Verdict.MET : Verdict.NOT_MET);
  }
}
