package org.nextline.search;

import java.util.List;
import java.util.Set;
import org.nextline.catalog.RecruitmentStatus;

/** A query for epilepsy that asks for nothing else but what a test says. */
final class QueryBuilder {

  private List<String> conditions = List.of("epilepsy");
  private List<String> ranking = List.of();
  private Double age;
  private String sex;
  private Set<RecruitmentStatus> statuses = Set.of();
  private GeoPosition near;
  private Double maxDistanceKm;

  static QueryBuilder epilepsy() {
    return new QueryBuilder();
  }

  QueryBuilder conditions(String... ids) {
    conditions = List.of(ids);
    return this;
  }

  QueryBuilder ranking(String... terms) {
    ranking = List.of(terms);
    return this;
  }

  QueryBuilder age(double years) {
    age = years;
    return this;
  }

  QueryBuilder sex(String code) {
    sex = code;
    return this;
  }

  QueryBuilder recruitingOnly() {
    statuses = Set.of(RecruitmentStatus.RECRUITING);
    return this;
  }

  QueryBuilder near(double latitude, double longitude) {
    near = new GeoPosition(latitude, longitude);
    return this;
  }

  QueryBuilder within(double km) {
    maxDistanceKm = km;
    return this;
  }

  TrialQuery build() {
    return new TrialQuery(conditions, ranking, age, sex, statuses, near, maxDistanceKm);
  }
}
