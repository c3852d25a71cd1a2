package org.nextline.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.nextline.catalog.RecruitmentStatus;

/** What a trial must satisfy, stage by stage. What is not known of a trial never leaves it out. */
final class TrialFilters {

  private TrialFilters() {}

  /** The stages that the query asks for, by name, in the order of the funnel. */
  static Map<String, Query> of(TrialQuery query) {
    Map<String, Query> stages = new LinkedHashMap<>();
    stages.put("condition", studiesAnyOf(query));
    if (!query.statuses().isEmpty()) {
      stages.put(
          "status",
          hasAny(
              IndexSchema.STATUS, query.statuses().stream().map(RecruitmentStatus::name).toList()));
    }
    if (query.ageYears() != null) {
      stages.put("age", admitsAge(query.ageYears()));
    }
    if ("female".equals(query.sex())) {
      stages.put("sex", isNotOnlyFor("MALE"));
    } else if ("male".equals(query.sex())) {
      stages.put("sex", isNotOnlyFor("FEMALE"));
    }
    if (query.near() != null && query.maxDistanceKm() != null) {
      stages.put("distance", isWithin(query.maxDistanceKm(), query.near()));
    }
    return stages;
  }

  private static Query studiesAnyOf(TrialQuery query) {
    return anyOf(
        hasAny(IndexSchema.CONDITION, query.exactIds()),
        hasAny(IndexSchema.CONDITION_ANCESTOR, query.idsOfNarrower()));
  }

  private static Query admitsAge(double years) {
    double[] age = {years};
    return DoubleRange.newIntersectsQuery(IndexSchema.AGE, age, age);
  }

  private static Query isNotOnlyFor(String otherSex) {
    return new BooleanQuery.Builder()
        .add(new MatchAllDocsQuery(), Occur.FILTER)
        .add(has(IndexSchema.SEX, otherSex), Occur.MUST_NOT)
        .build();
  }

  private static Query isWithin(double km, GeoPosition near) {
    return anyOf(
        LatLonPoint.newDistanceQuery(
            IndexSchema.OPEN_SITE, near.latitude(), near.longitude(), km * 1000),
        has(IndexSchema.OPEN_SITE_UNLOCATED, "true"));
  }

  private static Query anyOf(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private static Query has(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query hasAny(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
