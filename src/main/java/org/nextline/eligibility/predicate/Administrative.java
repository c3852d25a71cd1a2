package org.nextline.eligibility.predicate;

import java.util.List;
import java.util.Locale;
import org.nextline.logic.Justification;
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
  public Justification explain(PatientFacts facts) {
    String because = "To be settled with the trial's team: " + words() + ".";
    return new Justification(
        words(), Truth.UNKNOWN, because, because, List.of(), List.of(), List.of());
  }

  @Override
  public String words() {
    return matter.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
