package org.nextline.refractory.rule;

import java.util.List;
import java.util.Locale;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** The treatment at hand is the first or the most recent line; without numbers the order counts. */
final class LineRule extends LeafRule {

  private final Which which;

  LineRule(Which which) {
    this.which = which;
  }

  /** Which line is asked for. */
  enum Which {
    FIRST,
    LATEST
  }

  @Override
  public Truth judge(Scope scope) {
    int line = Subject.lineOf(scope.course());
    return Truth.of(
        switch (which) {
          case FIRST -> line == 1;
          case LATEST -> line == Subject.lineOf(latest(scope));
        });
  }

  private static Course latest(Scope scope) {
    return scope.subject().courses().getLast();
  }

  @Override
  public void noteOpen(Scope scope) {
    // The line is always known: without numbers the order counts.
  }

  @Override
  public Justification explain(Scope scope) {
    return Reasons.leaf(
        requirement(),
        judge(scope),
        Phrase.of("it is line " + Subject.lineOf(scope.course())),
        History.orderOf(scope));
  }

  @Override
  Requirement ask() {
    return Requirement.leaf(
        Phrase.of("it is the " + which.name().toLowerCase(Locale.ROOT) + " line"), List.of());
  }
}
