package org.nextline.eligibility.predicate;

import java.util.Locale;
import org.nextline.logic.Truth;

/**
 * What has to be agreed rather than found out: consent, language, visits. Settled with the trial's
 * team; nothing in a profile decides it.
 */
public record Administrative(Matter matter) implements Leaf {

  /** What it is about. */
  public enum Matter {
    CONSENT,
    LANGUAGE,
    COMPLIANCE,
    LOGISTICS,
    OTHER_TRIAL,
    JUDGEMENT,
    CUSTODY,
    INSURANCE,
    STAFF
  }

  @Override
  public Decision decide(PatientFacts facts) {
    return new Decision(Truth.UNKNOWN, null, null);
  }

  @Override
  public String words() {
    return matter.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " (administrative)";
  }
}
