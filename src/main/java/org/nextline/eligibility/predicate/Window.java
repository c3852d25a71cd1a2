package org.nextline.eligibility.predicate;

/**
 * When something must have been.
 *
 * @param days only for {@code WITHIN} and {@code BEFORE}
 */
public record Window(When when, double days) {

  /** The kinds of time. */
  public enum When {
    /** At any time up to now. */
    EVER,
    /** Now. */
    NOW,
    /** Now or before: which of the two is not said. */
    UNSAID,
    /** In the last so many days, or now. */
    WITHIN,
    /** So many days ago or longer. */
    BEFORE
  }

  public static final Window EVER = new Window(When.EVER, 0);
  public static final Window NOW = new Window(When.NOW, 0);
  public static final Window UNSAID = new Window(When.UNSAID, 0);

  public static Window within(double days) {
    return new Window(When.WITHIN, days);
  }

  public static Window before(double days) {
    return new Window(When.BEFORE, days);
  }

  String words() {
    return switch (when) {
      case EVER, UNSAID -> "";
      case NOW -> " now";
      case WITHIN -> " within the last " + Range.number(days) + " days";
      case BEFORE -> " more than " + Range.number(days) + " days ago";
    };
  }
}
