package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.EitherReading;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Unread;
import org.nextline.eligibility.structure.HeadingWords;

/** Reads the words of an item: its first sentence says what is asked, later ones add or allow. */
public final class ItemReader {

  /** What is longer is no sentence; the bound keeps reading linear in the length of a text. */
  private static final int LONGEST_SENTENCE = 400;

  private static final int LONGEST_ITEM = 20_000;
  private static final int MOST_SENTENCES = 60;
  private static final int SHORT_ITEM = 60;

  private static final int LONGEST_LABEL = 5;

  private static final Set<String> REMARKING =
      Set.of("should", "moreover", "therefore", "thus", "hence", "because", "furthermore");

  private final HeadingWords headings;
  private final Tagger tagger;
  private final SentenceReader sentences;

  public ItemReader(Lexicon lexicon) {
    headings = lexicon.headings();
    tagger = new Tagger(lexicon, true);
    sentences =
        new SentenceReader(
            List.of(
                new SinceReader(),
                new LifeReader(),
                new AgeReader(),
                new LinesReader(),
                new CapReader(),
                new ScaleClassReader(lexicon.measurements()),
                new MeasurementReader(lexicon.measurements()),
                new MarkerReader(lexicon),
                new MalignancyReader(),
                new TherapyReader(lexicon),
                new ConditionReader(lexicon),
                new ExtentReader(lexicon),
                new StateReader(),
                new SexReader(),
                new ResistanceReader(),
                new PlainReader()));
  }

  /** What the words say; all of them {@link Unread} where nothing was understood. */
  Predicate read(String text, int from, int to, Context context) {
    if (to - from > LONGEST_ITEM) {
      return new Unread(text.substring(from, to));
    }
    Tokens tokens = Tokens.of(text, from, to);
    List<Term> terms = tagger.terms(tokens);
    List<Clause> clauses = Sentences.of(terms, tokens, context);
    if (clauses.size() > MOST_SENTENCES) {
      return new Unread(text.substring(from, to));
    }
    Predicate all = null;
    Clause before = null;
    boolean dated = false;
    for (Clause clause : clauses) {
      boolean excepted = before != null && goesOnExcepting(before, clause);
      Predicate said =
          excepted || before != null && isRemark(clause)
              ? new Unread(clause.raw(0, clause.size()))
              : said(clause);
      if (said != null && dated && context.isExclusion()) {
        said = new AllOf(List.of(said, Doubt.OF_ALL));
      }
      dated |= isDated(clause);
      if (said != null && isOfPart(clause)) {
        said =
            context.isExclusion()
                ? new AllOf(List.of(said, Doubt.PART))
                : new AnyOf(List.of(said, Doubt.PART));
      }
      if (said != null) {
        all =
            all == null ? said : excepted ? excepted(all, said, clause) : joined(all, said, clause);
      }
      before = excepted ? before : clause;
    }
    if (all != null && clauses.size() > 1 && Choice.isOffered(clauses.getFirst())) {
      all = new AnyOf(List.of(all, Doubt.OF_ALL));
    }
    return all == null || !Leaves.isTyped(all) ? new Unread(text.substring(from, to)) : all;
  }

  /** True where nothing is asked: "Not specified", "See above". */
  boolean isEmpty(String text, int from, int to) {
    return to - from < SHORT_ITEM
        && tagger.terms(Tokens.of(text, from, to)).stream()
            .allMatch(term ->
                term.is(Sort.UNREADABLE)
                    || term.is(Sort.FILLER)
                    || term.is(Sort.SIGN)
                    || term.is(Sort.OR)
                    || term.is(Sort.AND));
  }

  /** How the words of an item join the list below it. */
  Lead lead(String text, int from, int to, Context context) {
    int end = Math.min(to, from + LONGEST_ITEM);
    Tokens tokens = Tokens.of(text, from, end);
    return Lead.of(
        text.substring(from, end),
        new Clause(tagger.terms(tokens), tokens, context),
        context.section());
  }

  /**
   * Behind an exclusion, "patients must ..." explains it rather than turning it round; behind what
   * is asked for, "patients will ..." tells what the trial does.
   */
  private static boolean isRemark(Clause clause) {
    if (clause.context().isExclusion()) {
      return clause.demands();
    }
    Term first = clause.at(0);
    return REMARKING.contains(clause.raw(first).toLowerCase(Locale.ROOT))
        || isDefinition(clause)
        || clause.has(Sort.SUCH_AS) && clause.raw(first).toLowerCase(Locale.ROOT).startsWith("th")
        || !clause.demands()
            && clause.terms().stream()
                .anyMatch(
                    term -> term.is(Sort.FILLER) && clause.raw(term).equalsIgnoreCase("will"));
  }

  /** "Relapse is defined as ...", "gout is less than ...": says what a word means. */
  private static boolean isDefinition(Clause clause) {
    if (clause.demands()) {
      return false;
    }
    for (int i = 1; i < clause.size(); i++) {
      String word = clause.at(i).is(Sort.FILLER) ? clause.raw(clause.at(i)) : "";
      if (word.startsWith("defined")) {
        return true;
      }
      if (word.equals("is") && clause.at(i - 1).is(Sort.CONDITION)) {
        return clause.at(i + 1).is(Sort.COMPARE) || clause.at(i + 1).is(Sort.NUMBER);
      }
    }
    return false;
  }

  /** "Within the past year: ...; ...": the time holds for what comes behind, too. */
  private static boolean isDated(Clause clause) {
    for (int i = 1; i < clause.size(); i++) {
      if (clause.at(i).isSign(':')) {
        return clause.of(clause.terms().subList(0, i)).hasWindow();
      }
    }
    return false;
  }

  /** "Cohort 2: ..." within an item. */
  private boolean isOfPart(Clause clause) {
    for (int i = 0; i < clause.size() && i < LONGEST_LABEL; i++) {
      if (clause.at(i).isSign(':') || i > 1 && clause.at(i).isSign(',') && startsWithin(clause)) {
        return i > 0 && !clause.has(Sort.STATE) && headings.isScope(clause.raw(0, i));
      }
    }
    return false;
  }

  /** "In cohort 5, ...". */
  private static boolean startsWithin(Clause clause) {
    String word = clause.raw(clause.at(0)).toLowerCase(Locale.ROOT);
    return word.equals("in") || word.equals("for");
  }

  /** "... except basal cell carcinoma; carcinoma in situ; ...". */
  private static boolean goesOnExcepting(Clause before, Clause clause) {
    int first = clause.terms().getFirst().from();
    return (before.has(Sort.EXCEPT) || before.has(Sort.ALLOWED))
        && first > 0
        && clause.tokens().sign(first - 1) == ';';
  }

  private static Predicate excepted(Predicate all, Predicate said, Clause clause) {
    return clause.context().isExclusion()
        ? new AllOf(List.of(all, said))
        : new AnyOf(List.of(all, said));
  }

  private Predicate said(Clause clause) {
    if (clause.tokenCount() > LONGEST_SENTENCE
        || clause.has(Sort.UNREADABLE)
        || clause.has(Sort.ALLOWED) && !isOfBothSexes(clause)) {
      return new Unread(clause.raw(0, clause.size()));
    }
    Predicate said = sentences.read(isOfBothSexes(clause) ? withoutAllowed(clause) : clause);
    said = said == null ? null : UndatedTreatments.leftOpen(said, clause.context().isExclusion());
    if (said != null && !Coverage.isEnough(clause, said)) {
      return new Unread(clause.raw(0, clause.size()));
    }
    boolean demands =
        clause.context().isExclusion() && clause.demands() && Reproduction.read(clause) == null;
    if (said != null && demands && demandsLate(clause)) {
      return new Unread(clause.raw(0, clause.size()));
    }
    return said != null && demands ? turned(said) : said;
  }

  /** "Stroke, and patients must ...": what stands before the joint is no demand. */
  private static boolean demandsLate(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      if (clause.at(i).is(Sort.MUST) || clause.at(i).is(Sort.NOT, "must-not")) {
        return false;
      }
      if (clause.at(i).is(Sort.AND) || clause.at(i).is(Sort.BUT)) {
        return true;
      }
    }
    return false;
  }

  private static Clause withoutAllowed(Clause clause) {
    return clause.of(clause.terms().stream().filter(term -> !term.is(Sort.ALLOWED)).toList());
  }

  /** "Both sexes are eligible". */
  private static boolean isOfBothSexes(Clause clause) {
    return clause.terms().stream().anyMatch(term -> term.is(Sort.SEX, "both"))
        && clause.terms().stream()
            .allMatch(term ->
                term.is(Sort.SEX, "both")
                    || term.is(Sort.ALLOWED)
                    || term.is(Sort.FILLER)
                    || term.is(Sort.SIGN));
  }

  /** "Must have ..." under an exclusion heading keeps out those who have not. */
  private static Predicate turned(Predicate said) {
    return said instanceof Not not ? not.part() : new Not(said);
  }

  private static Predicate joined(Predicate all, Predicate said, Clause clause) {
    boolean typed = Leaves.isTyped(said);
    if (clause.context().isExclusion()) {
      return typed ? new AnyOf(List.of(all, said)) : new EitherReading(List.of(all, said));
    }
    if (clause.has(Sort.ALLOWED) || clause.has(Sort.EXCEPT)) {
      return new AnyOf(List.of(all, new Unread(clause.raw(0, clause.size()))));
    }
    return new AllOf(List.of(all, said));
  }
}
