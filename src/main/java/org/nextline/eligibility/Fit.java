package org.nextline.eligibility;

import java.util.Collection;

/** How well a trial fits, from what is known. */
public enum Fit {
  LIKELY,
  POSSIBLE,
  UNLIKELY;

  /**
   * Unlikely where something known speaks against it; likely where something speaks for it and most
   * of what was understood is answered. What is not known never makes it unlikely.
   */
  public static Fit of(Collection<Effect> effects) {
    int supporting = 0;
    int open = 0;
    for (Effect effect : effects) {
      switch (effect) {
        case SPEAKS_AGAINST -> {
          return UNLIKELY;
        }
        case SPEAKS_FOR -> supporting++;
        case OPEN -> open++;
        case NONE -> {}
      }
    }
    return supporting > 0 && supporting >= open ? LIKELY : POSSIBLE;
  }
}
