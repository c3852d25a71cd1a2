package org.nextline.eligibility.predicate;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/**
 * What was not understood, verbatim. Unknown for everybody.
 *
 * @param text as the original has it
 */
public record Unread(String text) implements Predicate {

  @Override
  public Truth judge(PatientFacts facts) {
    return Truth.UNKNOWN;
  }

  @Override
  public Justification explain(PatientFacts facts) {
    String because = "Not checked automatically; ask the trial's team about it.";
    return new Justification(
        text, Truth.UNKNOWN, because, because, List.of(), List.of(), List.of());
  }

  @Override
  public String words() {
    return "\"" + text + "\"";
  }
}
