package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.nextline.eligibility.predicate.HasBiomarker;
import org.nextline.eligibility.predicate.Predicate;

/** "EGFR T790M mutation", "HER2-negative", "ER positive and/or PR positive". */
final class MarkerReader implements AtomReader {

  private static final Pattern VARIANT = Pattern.compile("[A-Z]\\d{2,4}[A-Z]");
  private static final int FURTHEST = 4;
  private static final Set<String> TARGETING =
      Set.of("inhibitor", "inhibitors", "targeted", "targeting", "directed", "blocker", "blockers");

  private final Lexicon lexicon;

  MarkerReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Atom read(Clause clause, int at) {
    int place = at;
    String status = null;
    if (clause.at(place).is(Sort.STATUS)) {
      status = clause.at(place).id();
      place = clause.skip(place + 1);
    }
    if (!clause.at(place).is(Sort.MARKER) || isShare(clause, at)) {
      return null;
    }
    Names names = Names.at(clause, place, Sort.MARKER);
    int next = names.next();
    String variant = null;
    if (clause.at(next).is(Sort.WORD) && VARIANT.matcher(clause.raw(clause.at(next))).matches()) {
      variant = clause.raw(clause.at(next++));
    }
    int limit = next + FURTHEST;
    int look = clause.skip(clause.at(next).isSign('-') ? next + 1 : next);
    if (clause.at(look).is(Sort.STATUS) && look < limit) {
      String own = clause.at(look).id();
      status = status == null || own.equals("negative") ? own : status;
      next = look + 1;
      if (isEither(clause, next, own)) {
        return null;
      }
      while (clause.at(next).is(Sort.STATUS, "positive")) {
        next++;
      }
    } else if (isMinus(clause.at(next))) {
      status = "negative";
      next++;
    } else if (clause.at(next).isSign('-')
        && clause.at(next).to() == clause.at(next - 1).to() + 1) {
      status = touching(clause, next) ? status : "negative";
      next = touching(clause, next) ? next : next + 1;
    }
    if (isAsTarget(clause, next) || isAnyStatus(clause, next)) {
      return null;
    }
    boolean plain =
        names.all().stream().allMatch(name -> lexicon.isPlainMarker(name.concept().id()));
    if (status == null && !plain && variant == null) {
      return null;
    }
    boolean positive = status == null || status.equals("positive");
    String asked = variant;
    List<Predicate> parts =
        names.all().stream()
            .<Predicate>map(name -> new HasBiomarker(name.concept().id(), asked, positive))
            .distinct()
            .toList();
    return new Atom(Joined.of(parts, names.joint(), clause.context()), next);
  }

  /** "Less than 10 % estrogen receptor expression" is no positive finding. */
  private static boolean isShare(Clause clause, int at) {
    Term before = clause.at(at - 1);
    return before.is(Sort.UNIT) || before.isSign('%') || before.is(Sort.NUMBER);
  }

  /** "KRAS inhibitors" act on it, whether the tumour has it or not. */
  private static boolean isAsTarget(Clause clause, int next) {
    Term behind = clause.at(clause.at(next).isSign('-') ? next + 1 : next);
    return behind.is(Sort.WORD) && TARGETING.contains(clause.raw(behind).toLowerCase(Locale.ROOT));
  }

  /** "EGFR mutation status": any. */
  private static boolean isAnyStatus(Clause clause, int next) {
    String found = clause.raw(clause.at(next - 1)).toLowerCase(Locale.ROOT);
    return clause.at(next).is(Sort.FILLER)
        && clause.raw(clause.at(next)).equalsIgnoreCase("status")
        && clause.at(next - 1).is(Sort.STATUS)
        && !found.startsWith("positiv")
        && !found.startsWith("negativ");
  }

  /** "(-)". */
  private static boolean isMinus(Term term) {
    return term.is(Sort.PARENTHESIS)
        && term.inner().size() == 1
        && term.inner().getFirst().isSign('-');
  }

  /** "Positive or negative" asks for nothing. */
  private static boolean isEither(Clause clause, int next, String status) {
    boolean joint = clause.at(next).is(Sort.OR) || clause.at(next).isSign('/');
    Term other = clause.at(next + 1);
    return joint && other.is(Sort.STATUS) && !other.id().equals(status);
  }

  /** A hyphen that joins the marker to a word is no minus. */
  private static boolean touching(Clause clause, int at) {
    return clause.tokens().touchesNext(clause.at(at).to() - 1)
        && !clause.at(at + 1).isSign('/')
        && !clause.at(at + 1).isSign(',')
        && !clause.at(at + 1).isSign(')');
  }
}
