package org.nextline.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How text becomes words, with the resources of the folder {@code index/}. */
final class TrialAnalysis {

  /**
   * k1 is Lucene's 1.2 times the factor 2.5 by which {@link RankingQuery} scales its field weights,
   * so that repeated words saturate as they would with weights around 1.
   */
  static final Similarity SIMILARITY = new BM25Similarity(3.0f, 0.75f);

  private static final CharArraySet STOP_WORDS = stopWords();
  private static final SynonymMap SYNONYMS = synonyms();

  private TrialAnalysis() {}

  /** English words without stop words, stemmed. */
  static Analyzer forIndexing() {
    return new EnglishAnalyzer(STOP_WORDS);
  }

  /** The same, with synonyms at the position of their word. */
  static Analyzer forQueries() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(new EnglishPossessiveFilter(words));
        stream = new StopFilter(stream, STOP_WORDS);
        stream = new SynonymGraphFilter(stream, SYNONYMS, true);
        return new TokenStreamComponents(words, new PorterStemFilter(stream));
      }
    };
  }

  static String stopWordsText() {
    return resource("stop-words.txt");
  }

  private static CharArraySet stopWords() {
    try {
      return WordlistLoader.getWordSet(new StringReader(stopWordsText()), "#");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SynonymMap synonyms() {
    try {
      SolrSynonymParser parser = new SolrSynonymParser(true, true, new WhitespaceAnalyzer());
      parser.parse(new StringReader(resource("synonyms.txt")));
      return parser.build();
    } catch (IOException | ParseException e) {
      throw new IllegalStateException("index/synonyms.txt cannot be read", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in =
        TrialAnalysis.class.getClassLoader().getResourceAsStream("index/" + name)) {
      if (in == null) {
        throw new IllegalStateException("index/" + name + " is not packed in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
