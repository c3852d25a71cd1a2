package org.nextline.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.pattern.SimplePatternTokenizer;

/**
 * The words of the published BM25 baseline: letters and digits with inner apostrophes, lower case,
 * no possessive, Lucene's 33 English stop words left out, Porter's stems.
 */
final class BaselineAnalyzer extends Analyzer {

  private static final String WORD = "[a-zA-Z0-9]+(['’][a-zA-Z0-9]+)*";

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    SimplePatternTokenizer words = new SimplePatternTokenizer(WORD);
    TokenStream stream = new EnglishPossessiveFilter(new LowerCaseFilter(words));
    stream = new StopFilter(stream, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    return new TokenStreamComponents(words, new PorterStemFilter(stream));
  }
}
