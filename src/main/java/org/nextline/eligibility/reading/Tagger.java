package org.nextline.eligibility.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the longest phrase at each place of a text, in one pass. */
final class Tagger {

  /** Brackets within brackets within brackets are no language. */
  private static final int DEEPEST = 2;

  private static final Concept FILLER = new Concept(Sort.FILLER, "filler", "filler", null);

  private final Lexicon lexicon;
  private final WordNumbers known;

  /**
   * @param remember whether words may be kept; those of patients may not
   */
  Tagger(Lexicon lexicon, boolean remember) {
    this.lexicon = lexicon;
    this.known = new WordNumbers(lexicon, remember);
  }

  List<Term> terms(Tokens tokens) {
    int[] words = words(tokens);
    List<Term> terms = new ArrayList<>();
    Deque<List<Term>> outer = new ArrayDeque<>();
    Deque<Integer> opened = new ArrayDeque<>();
    for (int at = 0; at < tokens.size(); ) {
      char sign = tokens.sign(at);
      Term phrase = phrase(tokens, words, at);
      if (phrase != null) {
        terms.add(phrase);
        at = phrase.to();
      } else if ((sign == '(' || sign == '[') && outer.size() < DEEPEST) {
        outer.push(terms);
        opened.push(at++);
        terms = new ArrayList<>();
      } else if ((sign == ')' || sign == ']') && !outer.isEmpty()) {
        List<Term> inner = List.copyOf(terms);
        terms = outer.pop();
        terms.add(
            new Term(Sort.PARENTHESIS, null, Double.NaN, (char) 0, opened.pop(), ++at, inner));
      } else {
        terms.add(single(tokens, at++));
      }
    }
    while (!outer.isEmpty()) {
      List<Term> unclosed = terms;
      terms = outer.pop();
      terms.addAll(unclosed);
    }
    return terms;
  }

  /** The numbers of the tokens' words. */
  private int[] words(Tokens tokens) {
    int[] words = new int[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] =
          tokens.kind(i) == Tokens.Kind.WORD ? known.number(tokens.raw(i)) : number(tokens, i);
    }
    return words;
  }

  private int number(Tokens tokens, int at) {
    String key = Lexicon.key(tokens, at);
    return Lexicon.isSkipped(key) ? WordNumbers.SKIPPED : lexicon.phrases().word(key);
  }

  private Term phrase(Tokens tokens, int[] words, int start) {
    if (words[start] < 0) {
      return null;
    }
    PhraseIndex<Concept> phrases = lexicon.phrases();
    Term best = null;
    int node = phrases.root();
    for (int at = start; at < words.length; at++) {
      if (words[at] == WordNumbers.SKIPPED) {
        continue;
      }
      node = phrases.next(node, words[at]);
      if (node < 0) {
        break;
      }
      Concept concept = concept(phrases.at(node), tokens, start, at + 1);
      if (concept != null) {
        best = Term.of(concept, start, at + 1);
      }
    }
    return best;
  }

  /** The first that this spelling may stand for; null where none. */
  private static Concept concept(List<Concept> candidates, Tokens tokens, int from, int to) {
    for (Concept candidate : candidates) {
      if (candidate.exact() == null || candidate.exact().equals(tokens.raw(from, to))) {
        return candidate;
      }
    }
    return null;
  }

  private static Term single(Tokens tokens, int at) {
    return switch (tokens.kind(at)) {
      case WORD ->
          Lexicon.isSkipped(Lexicon.key(tokens, at))
              ? Term.of(FILLER, at, at + 1)
              : new Term(Sort.WORD, null, Double.NaN, (char) 0, at, at + 1, List.of());
      case NUMBER ->
          new Term(
              Sort.NUMBER, null, Numerals.value(tokens.raw(at)), (char) 0, at, at + 1, List.of());
      case SIGN -> new Term(Sort.SIGN, null, Double.NaN, tokens.sign(at), at, at + 1, List.of());
    };
  }
}
