package org.nextline.eligibility.predicate;

/**
 * A molecular or resistance finding.
 *
 * @param marker gene, receptor or phenotype, in capital letters
 * @param variant null for any
 * @param positive false where it must be absent
 */
public record HasBiomarker(String marker, String variant, boolean positive) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.biomarker(marker, variant, positive);
  }

  @Override
  public String words() {
    return marker + (variant == null ? "" : " " + variant) + (positive ? " positive" : " negative");
  }
}
