package org.nextline.eligibility.reading;

import java.util.Set;

/**
 * "A total of 2 on a scale, filled in by the caregiver", "no local treatment unless discussed with
 * the coordinator": a word of the trial's running in a sentence about something else.
 */
final class Stray {

  private static final Set<String> MATTERS = Set.of("logistics", "staff", "insurance");

  private Stray() {}

  static boolean isIn(Clause clause) {
    boolean running = false;
    boolean elsewhere = false;
    for (Term term : clause.terms()) {
      if (term.is(Sort.ADMIN)) {
        if (!MATTERS.contains(term.id())) {
          return false;
        }
        running = true;
      } else if (!running) {
        elsewhere |= term.is(Sort.NUMBER) || term.is(Sort.EXCEPT) || term.is(Sort.MEASUREMENT);
      }
    }
    return running && elsewhere;
  }
}
