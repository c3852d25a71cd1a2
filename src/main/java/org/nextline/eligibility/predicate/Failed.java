package org.nextline.eligibility.predicate;

import java.util.Locale;

/** A treatment that did not work or was not tolerated. */
public record Failed(Therapy therapy, How how) implements Leaf {

  /** In which way. */
  public enum How {
    /** It did not work, whether at once or later. */
    NO_EFFECT,
    /** The disease progressed under it or after it. */
    PROGRESSED,
    INTOLERANT,
    /** It did not work or was not tolerated. */
    ANY
  }

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.failed(therapy.id(), how);
  }

  @Override
  public String words() {
    return therapy.name()
        + " failed"
        + (how == How.ANY
            ? ""
            : " (" + how.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")");
  }
}
