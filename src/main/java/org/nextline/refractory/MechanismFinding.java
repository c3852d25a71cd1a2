package org.nextline.refractory;

import java.util.List;

/**
 * A resistance mechanism recognised in the profile.
 *
 * @param family {@code EFFLUX}, {@code TARGET_ALTERATION}, {@code BYPASS_SIGNALLING} or {@code
 *     METABOLIC_INACTIVATION}
 * @param lost drugs that this mechanism defeats
 * @param implies options that answer it
 * @param confidence H established, M consistent literature, L research only
 * @param plain what it means, for patients
 * @param familyExplained how mechanisms of this family work, for patients
 * @param evidence paths in the profile
 */
public record MechanismFinding(
    String marker,
    String family,
    List<String> lost,
    List<String> implies,
    String confidence,
    String source,
    String plain,
    String familyExplained,
    List<String> evidence) {

  static MechanismFinding of(FoundMarker found, String familyExplained) {
    Mechanism mechanism = found.mechanism();
    return new MechanismFinding(
        mechanism.marker(),
        mechanism.family().name(),
        mechanism.lost().stream().map(LostTreatment::label).toList(),
        mechanism.implies().stream().map(ImpliedOption::option).toList(),
        mechanism.confidence(),
        mechanism.source(),
        mechanism.plain(),
        familyExplained,
        found.evidence());
  }
}
