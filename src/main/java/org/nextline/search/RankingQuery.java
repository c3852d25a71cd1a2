package org.nextline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The part of a query that orders trials: BM25F over the text fields for the ranking terms, and
 * BM25 over the condition ids, by which a rare (specific) condition weighs more than a common one
 * and a trial of few conditions more than a trial of many.
 */
final class RankingQuery {

  /** Different words that count; what follows is ignored. */
  static final int MAX_WORDS = 64;

  private static final float CONDITION_BOOST = 4;
  private static final float NARROWER_BOOST = 2;

  /**
   * Title 3, conditions 3, summary 1.5, keywords, interventions and inclusion 1, description and
   * undivided criteria 0.4, all times 2.5 because Lucene's weights start at 1. Text under exclusion
   * headings is in no field.
   */
  private static final Map<String, Float> FIELD_WEIGHTS =
      Map.of(
          IndexSchema.TITLE, 7.5f,
          IndexSchema.CONDITIONS, 7.5f,
          IndexSchema.SUMMARY, 3.75f,
          IndexSchema.KEYWORDS, 2.5f,
          IndexSchema.INTERVENTIONS, 2.5f,
          IndexSchema.INCLUSION, 2.5f,
          IndexSchema.DESCRIPTION, 1f,
          IndexSchema.ELIGIBILITY, 1f);

  private static final Analyzer ANALYSIS = TrialAnalysis.forQueries();

  private RankingQuery() {}

  static Query of(TrialQuery query) {
    BooleanQuery.Builder ranking = new BooleanQuery.Builder();
    for (String id : query.exactIds()) {
      ranking.add(boosted(IndexSchema.CONDITION, id, CONDITION_BOOST), Occur.SHOULD);
    }
    for (String id : query.idsOfNarrower()) {
      ranking.add(boosted(IndexSchema.CONDITION_ANCESTOR, id, NARROWER_BOOST), Occur.SHOULD);
    }
    for (Set<String> word : words(query.rankingTerms())) {
      ranking.add(inAnyField(word), Occur.SHOULD);
    }
    return ranking.build();
  }

  private static Query boosted(String field, String id, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, id)), boost);
  }

  /** The best of a word and its synonyms, so that naming a thing twice counts once. */
  private static Query inAnyField(Set<String> wordAndSynonyms) {
    return new DisjunctionMaxQuery(
        wordAndSynonyms.stream().map(RankingQuery::inAnyField).toList(), 0);
  }

  private static Query inAnyField(String word) {
    CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(word);
    FIELD_WEIGHTS.forEach(query::addField);
    return query.build();
  }

  /** The different words of the terms, each with its synonyms. */
  private static Set<Set<String>> words(List<String> terms) {
    Set<Set<String>> words = new LinkedHashSet<>();
    for (String term : terms) {
      addWords(term, words);
    }
    return words;
  }

  private static void addWords(String text, Set<Set<String>> words) {
    try (TokenStream tokens = ANALYSIS.tokenStream("", text)) {
      CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      Set<String> atPosition = new LinkedHashSet<>();
      while (words.size() < MAX_WORDS && tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0 && !atPosition.isEmpty()) {
          words.add(atPosition);
          atPosition = new LinkedHashSet<>();
        }
        atPosition.add(token.toString());
      }
      if (words.size() < MAX_WORDS && !atPosition.isEmpty()) {
        words.add(atPosition);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
