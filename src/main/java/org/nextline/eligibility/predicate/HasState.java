package org.nextline.eligibility.predicate;

import java.util.Locale;

/** Pregnancy and what belongs to it. A man is never pregnant; whether a woman is, must be known. */
public record HasState(State state) implements Leaf {

  /** The states. */
  public enum State {
    PREGNANT,
    BREASTFEEDING,
    USES_CONTRACEPTION,
    CHILDBEARING_POTENTIAL,
    POSTMENOPAUSAL,
    PLANS_PREGNANCY,
    STERILE;

    /** Name of the observation in a profile. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.state(state);
  }

  @Override
  public String words() {
    return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
