package org.nextline.refractory.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** A name says one thing or another ("bilateral", "unilateral"); neither leaves it unknown. */
final class Mention extends LeafRule {

  private final Term term;
  private final List<String> yes;
  private final List<String> no;
  private final String source;

  /**
   * @param source why it matters
   */
  Mention(Term term, List<String> yes, List<String> no, String source) {
    this.term = term;
    this.yes = yes;
    this.no = no;
    this.source = source;
  }

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
        truth.isUnknown() && term.isStated(scope)
            ? term.found(scope).then(", which does not tell")
            : term.found(scope);
    return Reasons.leaf(requirement(), truth, because, term.evidence(scope));
  }

  @Override
  Requirement ask() {
    List<String> otherwise = no.stream().filter(word -> !word.isEmpty()).toList();
    Phrase asked = term.words().then(" says ").then(Wording.either(yes)).map(Wording::ofCode);
    return Requirement.leaf(
        otherwise.isEmpty()
            ? asked
            : asked.then(", not ").then(Wording.either(otherwise)).map(Wording::ofCode),
        List.of(source));
  }
}
