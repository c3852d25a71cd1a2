package org.nextline.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** A corpus as one text field in memory, ranked by plain BM25 (k1 1.2, b 0.75). */
final class CorpusIndex implements Closeable {

  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final Sort BY_SCORE_THEN_ID =
      new Sort(SortField.FIELD_SCORE, new SortField(ID, SortField.Type.STRING));

  private final Analyzer analysis = new BaselineAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** A line of the corpus; every field but the id may be null. */
  record CorpusTrial(String nctId, String title, String summary, String eligibilityText) {

    CorpusTrial {
      if (nctId == null || nctId.isBlank()) {
        throw new IllegalArgumentException("nctId is missing");
      }
    }

    String text() {
      return Stream.of(title, summary, eligibilityText)
          .map(part -> part == null ? "" : part)
          .collect(Collectors.joining("\n"));
    }
  }

  /** A trial at its place. */
  record Ranked(String id, float score) {}

  CorpusIndex(Path corpus, Problems problems) throws IOException {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    Set<String> seen = new HashSet<>();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analysis))) {
      JsonLines.objects(
          corpus,
          CorpusTrial.class,
          problems,
          trial -> {
            if (!seen.add(trial.nctId())) {
              throw new IllegalArgumentException(trial.nctId() + " stands on an earlier line");
            }
            writer.addDocument(document(trial));
          });
    }
    this.reader = DirectoryReader.open(memory);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
  }

  int size() {
    return reader.numDocs();
  }

  /** All trials that share a word with the text, best first. */
  List<Ranked> rank(String text, int depth) throws IOException {
    return top(words(text).build(), depth);
  }

  /** Exactly the given trials, best first; those that share no word with the text score 0. */
  List<Ranked> rankOnly(Set<String> ids, String text, int depth) throws IOException {
    Query only = new TermInSetQuery(ID, ids.stream().map(BytesRef::new).toList());
    return top(words(text).add(only, Occur.FILTER).build(), depth);
  }

  private List<Ranked> top(Query query, int depth) throws IOException {
    int limit = Math.max(1, Math.min(depth, size()));
    return Arrays.stream(searcher.search(query, limit, BY_SCORE_THEN_ID).scoreDocs)
        .map(CorpusIndex::ranked)
        .toList();
  }

  private static Ranked ranked(ScoreDoc doc) {
    Object[] keys = ((FieldDoc) doc).fields;
    return new Ranked(((BytesRef) keys[1]).utf8ToString(), (Float) keys[0]);
  }

  /** A word said twice weighs twice. */
  private BooleanQuery.Builder words(String text) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    try (TokenStream tokens = analysis.tokenStream(TEXT, text)) {
      CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        counts.merge(token.toString(), 1, Integer::sum);
      }
    }
    if (counts.size() >= IndexSearcher.getMaxClauseCount()) {
      throw new IllegalArgumentException(
          "the text has "
              + counts.size()
              + " different words; at most "
              + (IndexSearcher.getMaxClauseCount() - 1)
              + " are accepted");
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    counts.forEach((word, count) ->
        query.add(new BoostQuery(new TermQuery(new Term(TEXT, word)), count), Occur.SHOULD));
    return query;
  }

  private static Document document(CorpusTrial trial) {
    Document document = new Document();
    document.add(new StringField(ID, trial.nctId(), Field.Store.NO));
    document.add(new SortedDocValuesField(ID, new BytesRef(trial.nctId())));
    document.add(new TextField(TEXT, trial.text(), Field.Store.NO));
    return document;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
