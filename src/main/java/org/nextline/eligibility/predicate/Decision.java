package org.nextline.eligibility.predicate;

import java.util.List;
import org.nextline.logic.Truth;

/**
 * A truth and what decided it.
 *
 * @param fact null where nothing is known
 * @param reservation why a known fact does not decide; null for none
 */
public record Decision(Truth truth, Fact fact, String reservation) {

  static final Decision UNKNOWN = new Decision(Truth.UNKNOWN, null, null);

  static Decision of(boolean holds, Fact fact) {
    return new Decision(holds ? Truth.TRUE : Truth.FALSE, fact, null);
  }

  static Decision of(Truth truth, Fact fact) {
    return new Decision(truth, fact, null);
  }

  static Decision open(Fact fact, String reservation) {
    return new Decision(Truth.UNKNOWN, fact, reservation);
  }

  List<String> evidence() {
    return fact == null ? List.of() : List.of(fact.path());
  }

  /** What is known, against what is asked. */
  String sentence(String asked) {
    if (fact == null) {
      return "Not known: " + asked + ".";
    }
    String known = fact.said();
    return reservation == null
        ? known + "; asked: " + asked + "."
        : known + "; " + reservation + "; asked: " + asked + ".";
  }
}
