package org.nextline.logic;

/**
 * A truth value of Kleene's strong three-valued logic (Kleene 1952): what is not known stays
 * unknown until the known parts alone decide.
 */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** {@code TRUE} or {@code FALSE}; {@code null} is {@code UNKNOWN}. */
  public static Truth of(Boolean value) {
    return value == null ? UNKNOWN : value ? TRUE : FALSE;
  }

  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  public boolean isTrue() {
    return this == TRUE;
  }

  public boolean isFalse() {
    return this == FALSE;
  }

  public boolean isUnknown() {
    return this == UNKNOWN;
  }
}
