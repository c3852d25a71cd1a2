package org.nextline.eligibility.reading;

import org.nextline.eligibility.predicate.Predicate;

/**
 * How much of a sentence was understood: a few known words in a long story are no reading of it.
 */
final class Coverage {

  private static final int SHORT = 6;
  private static final double MOST_UNREAD = 0.6;

  /** In a longer sentence, what is unread more often turns what is read. */
  private static final int LONG = 28;

  private static final double MOST_UNREAD_OF_LONG = 0.5;

  private Coverage() {}

  static boolean isEnough(Clause clause, Predicate said) {
    int[] unread = new int[1];
    Leaves.forEach(
        said, leaf -> {}, text -> unread[0] += Doubt.isOne(text) ? 0 : words(text.text()));
    int all = words(clause.raw(0, clause.size()));
    return unread[0] <= SHORT
        || unread[0] <= all * (all > LONG ? MOST_UNREAD_OF_LONG : MOST_UNREAD);
  }

  static int words(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean word = Character.isLetterOrDigit(text.charAt(i));
      if (word && !inside) {
        count++;
      }
      inside = word;
    }
    return count;
  }
}
