package org.nextline.refractory.rule;

import java.util.List;
import java.util.Locale;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** A name says one thing or another ("bilateral", "unilateral"); neither leaves it unknown. */
record Mention(Term term, List<String> yes, List<String> no) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    if (term.value(scope) instanceof Value.Text name) {
      String text = name.text().toLowerCase(Locale.ROOT);
      if (yes.stream().anyMatch(text::contains)) {
        return Truth.TRUE;
      }
      if (no.stream().anyMatch(text::contains)) {
        return Truth.FALSE;
      }
    }
    term.note(scope, Probe.among(yes));
    return Truth.UNKNOWN;
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
