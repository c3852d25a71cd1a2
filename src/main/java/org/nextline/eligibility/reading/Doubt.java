package org.nextline.eligibility.reading;

import java.util.Set;
import org.nextline.eligibility.predicate.Unread;

/** What stands in for words that may or may not be meant, rather than for unknown words. */
final class Doubt {

  static final Unread OF_ALL = new Unread("whether it is said of all of them");
  static final Unread DENIED = new Unread("denied under an exclusion heading");
  static final Unread LIST = new Unread("as the list below it says");

  static final Unread ASKED = new Unread("whether it is asked for");
  static final Unread EXCEPTION = new Unread("whether the exception is the only one");
  static final Unread FAILED = new Unread("whether they failed");
  static final Unread PART = new Unread("for a part of the trial");

  private static final Set<Unread> ALL =
      Set.of(OF_ALL, DENIED, LIST, ASKED, EXCEPTION, FAILED, PART);

  private Doubt() {}

  static boolean isOne(Unread unread) {
    return ALL.contains(unread);
  }
}
