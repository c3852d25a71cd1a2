package org.nextline.refractory.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** A name says one thing or another ("bilateral", "unilateral"); neither leaves it unknown. */
record Mention(Term term, List<String> yes, List<String> no) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    Truth stated = ofName(term.value(scope));
    return stated.isUnknown() ? ofName(term.askAgain(scope, Probe.among(told()))) : stated;
  }

  private Truth ofName(Value value) {
    if (value instanceof Value.Text name) {
      String text = name.text().toLowerCase(Locale.ROOT);
      if (yes.stream().anyMatch(text::contains)) {
        return Truth.TRUE;
      }
      if (no.stream().anyMatch(text::contains)) {
        return Truth.FALSE;
      }
    }
    return Truth.UNKNOWN;
  }

  private List<String> told() {
    return Stream.concat(yes.stream(), no.stream()).toList();
  }

  @Override
  public Justification explain(Scope scope) {
    Truth truth = judge(scope);
    String asked = term.words(scope) + " says " + String.join(" or ", yes);
    return Reasons.leaf(
        asked,
        truth,
        truth.isUnknown()
            ? term.words(scope) + " does not say whether it was " + yes.getFirst()
            : Wording.found(term.words(scope), term.value(scope).toString()),
        term.evidence(scope));
  }
}
