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
 */
public record MechanismFinding(
    String marker,
    String family,
    List<String> lost,
    List<String> implies,
    String confidence,
    String source) {}
