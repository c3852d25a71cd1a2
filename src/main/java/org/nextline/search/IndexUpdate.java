package org.nextline.search;

/**
 * What became of a request to bring the index up to date.
 *
 * @param trials how many trials were written to the index by this request
 * @param leftToOwner true where another process, the running service, owns the index and does the
 *     work within its refresh interval
 */
public record IndexUpdate(long trials, boolean leftToOwner) {

  static IndexUpdate done(long trials) {
    return new IndexUpdate(trials, false);
  }

  static IndexUpdate leftToTheOwner() {
    return new IndexUpdate(0, true);
  }

  /** One line for a terminal. */
  public String sentence() {
    return leftToOwner
        ? "index: the running service will pick up the changes within seconds"
        : "index: " + trials + " trials written";
  }
}
