package org.nextline.refractory.rule;

import java.util.List;
import java.util.Locale;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** The treatment at hand is the first or the most recent line; without numbers the order counts. */
record LineRule(Which which) implements Rule {

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
          case LATEST -> line == Subject.lineOf(scope.subject().courses().getLast());
        });
  }

  @Override
  public Justification explain(Scope scope) {
    String asked = "it is the " + which.name().toLowerCase(Locale.ROOT) + " line";
    return Reasons.leaf(
        asked,
        judge(scope),
        "it is line " + Subject.lineOf(scope.course()),
        List.of(scope.course().path()));
  }
}
