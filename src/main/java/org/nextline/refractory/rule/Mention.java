package org.nextline.refractory.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/**
 * A name says one thing or another ("bilateral", "unilateral"); neither leaves it unknown.
 *
 * @param source why it matters
 */
record Mention(Term term, List<String> yes, List<String> no, String source) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    Truth stated = ofName(term.value(scope));
    return stated.isUnknown() ? ofName(term.assumedAnew(scope)) : stated;
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

  @Override
  public void noteOpen(Scope scope) {
    if (judge(scope).isUnknown()) {
      term.noteAnew(scope, Probe.saying(Stream.concat(yes.stream(), no.stream()).toList()));
    }
  }

  @Override
  public Justification explain(Scope scope) {
    Truth truth = judge(scope);
    Phrase because =
        truth.isUnknown()
            ? term.words().then(" does not say whether it was ").then(yes.getFirst())
            : term.found(scope);
    return Reasons.leaf(requirement(), truth, because, term.evidence(scope));
  }

  @Override
  public Requirement requirement() {
    return Requirement.leaf(
        term.words().then(" says ").then(String.join(" or ", yes)), List.of(source));
  }
}
