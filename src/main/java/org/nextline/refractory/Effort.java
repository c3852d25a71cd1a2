package org.nextline.refractory;

/** How much evaluating the search for decisive facts may still do, over all facts together. */
final class Effort {

  /** About a second's work at the very most. */
  private static final int MOST = 1_000_000;

  private int left;

  /**
   * @param courses treatments: each adds to the cost of an evaluation and to what is open
   */
  Effort(int courses) {
    this.left = MOST / ((courses + 1) * (courses + 1));
  }

  void spend() {
    left--;
  }

  boolean isSpent() {
    return left <= 0;
  }
}
