package org.nextline.eligibility.reading;

import java.util.Locale;
import java.util.Map;
import org.nextline.eligibility.predicate.HasState;
import org.nextline.eligibility.predicate.HasState.State;
import org.nextline.eligibility.predicate.Not;

/** Pregnant, breastfeeding, postmenopausal. Contraception has rules of its own. */
final class StateReader implements AtomReader {

  private static final Map<String, State> PLAIN =
      Map.of(
          "pregnant", State.PREGNANT,
          "breastfeeding", State.BREASTFEEDING,
          "postmenopausal", State.POSTMENOPAUSAL,
          "sterile", State.STERILE,
          "childbearing-potential", State.CHILDBEARING_POTENTIAL,
          "planning-pregnancy", State.PLANS_PREGNANCY);

  @Override
  public Atom read(Clause clause, int at) {
    Term term = clause.at(at);
    if (!term.is(Sort.STATE)) {
      return null;
    }
    if (term.id().equals("not-pregnant")) {
      return new Atom(new Not(new HasState(State.PREGNANT)), at + 1);
    }
    State state = PLAIN.get(term.id());
    return state == null || isTested(clause, at) || isNoun(clause, at) || isPast(clause, at)
        ? null
        : new Atom(new HasState(state), at + 1);
  }

  /** "Prior pregnancy". */
  private static boolean isPast(Clause clause, int at) {
    String before = at == 0 ? "" : clause.raw(clause.at(at - 1)).toLowerCase(Locale.ROOT);
    return before.equals("prior") || before.equals("previous");
  }

  /** "Pregnancy outcome". */
  private static boolean isNoun(Clause clause, int at) {
    return clause.at(at + 1).is(Sort.WORD)
        && clause.raw(clause.at(at)).toLowerCase(Locale.ROOT).endsWith("pregnancy");
  }

  /** "Pregnancy test", "pregnancy testing". */
  static boolean isTested(Clause clause, int at) {
    Term next = clause.at(at + 1);
    return next.is(Sort.HEAD)
        || next.is(Sort.FILLER) && clause.raw(next).toLowerCase(Locale.ROOT).startsWith("test");
  }
}
