package org.nextline.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.nextline.search.TrialHits.Stage;
import org.nextline.search.TrialHits.TrialHit;

/** Finds the trials for a query, best first, ties in the order of their ids. */
@ApplicationScoped
public class TrialSearch {

  /** Most hits in one answer; the funnel counts beyond it. */
  public static final int MAX_HITS = 10_000;

  private final Searchers searchers;

  TrialSearch(Searchers searchers) {
    this.searchers = searchers;
  }

  /**
   * @throws IndexNotReadyException where the index is still being built by another process
   */
  public TrialHits search(TrialQuery query) {
    return searchers.read(searcher -> search(searcher, query));
  }

  private static TrialHits search(IndexSearcher searcher, TrialQuery query) throws IOException {
    List<Stage> funnel = new ArrayList<>();
    funnel.add(new Stage("indexed", searcher.getIndexReader().numDocs()));
    BooleanQuery.Builder wanted = new BooleanQuery.Builder();
    for (Map.Entry<String, Query> stage : TrialFilters.of(query).entrySet()) {
      wanted.add(stage.getValue(), Occur.FILTER);
      funnel.add(new Stage(stage.getKey(), searcher.count(wanted.build())));
    }
    long found = funnel.getLast().count();
    if (found == 0) {
      return new TrialHits(List.of(), funnel);
    }
    wanted.add(RankingQuery.of(query), Occur.SHOULD);
    int limit = (int) Math.min(found, MAX_HITS);
    ScoreDoc[] ranked = searcher.search(wanted.build(), limit, order(query.near())).scoreDocs;
    return new TrialHits(hits(ranked), funnel);
  }

  /** The last sort field decides nothing: it makes Lucene hand out the nearest site's distance. */
  private static Sort order(GeoPosition near) {
    SortField byId = new SortField(IndexSchema.ID, SortField.Type.STRING);
    return near == null
        ? new Sort(SortField.FIELD_SCORE, byId)
        : new Sort(
            SortField.FIELD_SCORE,
            byId,
            LatLonDocValuesField.newDistanceSort(
                IndexSchema.OPEN_SITE, near.latitude(), near.longitude()));
  }

  private static List<TrialHit> hits(ScoreDoc[] ranked) {
    double best = ranked.length == 0 ? 0 : score(ranked[0]);
    return Arrays.stream(ranked).map(doc -> hit((FieldDoc) doc, best)).toList();
  }

  private static TrialHit hit(FieldDoc doc, double best) {
    String id = ((BytesRef) doc.fields[1]).utf8ToString();
    double relevance = best == 0 ? 0 : score(doc) / best;
    return new TrialHit(id, relevance, doc.fields.length > 2 ? km((Double) doc.fields[2]) : null);
  }

  private static double score(ScoreDoc doc) {
    return (Float) ((FieldDoc) doc).fields[0];
  }

  private static Double km(double metres) {
    return Double.isInfinite(metres) ? null : metres / 1000;
  }
}
