package org.nextline.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One trial out of what its sources tell. Each field comes from the first source, in the order of
 * {@link Precedence}, that tells it; both age bounds come from the same one; ids and sites are
 * those of all.
 */
final class UnitedTrial {

  private final TrialCluster cluster;
  private final List<Statement> statements;
  private final List<TrialRecord> contents;

  private UnitedTrial(TrialCluster cluster, Function<SourceKey, TrialRecord> contents) {
    this.cluster = cluster;
    this.statements = Precedence.order(cluster.statements());
    this.contents = statements.stream().map(one -> contents.apply(one.key())).toList();
  }

  /**
   * @param contents what each source tells
   * @return with the status that it had last, also where it is gone
   */
  static TrialRecord of(TrialCluster cluster, Function<SourceKey, TrialRecord> contents) {
    var trial = new UnitedTrial(cluster, contents);
    return cluster.isItsOnlyRecord() ? trial.alone() : trial.united();
  }

  private TrialRecord alone() {
    return contents.getFirst().withGoneSince(cluster.goneSince());
  }

  private TrialRecord united() {
    TrialRecord ages =
        contents.stream()
            .filter(one -> one.minAgeYears() != null || one.maxAgeYears() != null)
            .findFirst()
            .orElseGet(contents::getFirst);
    List<SourceRef> sources = statements.stream().map(Statement::source).toList();
    return new TrialRecord(
        cluster.trialId(),
        secondaryIds(),
        first(TrialRecord::title),
        first(TrialRecord::officialTitle),
        first(TrialRecord::summary),
        first(TrialRecord::description),
        status(),
        first(TrialRecord::studyType),
        firstList(TrialRecord::phases),
        first(TrialRecord::sex),
        ages.minAgeYears(),
        ages.maxAgeYears(),
        first(TrialRecord::healthyVolunteers),
        firstList(TrialRecord::conditions),
        firstList(TrialRecord::keywords),
        firstList(TrialRecord::meshTerms),
        firstList(TrialRecord::interventions),
        first(TrialRecord::eligibilityText),
        sites(),
        first(TrialRecord::lastUpdate),
        sources.getFirst(),
        sources,
        List.of(),
        cluster.goneSince());
  }

  private <T> T first(Function<TrialRecord, T> field) {
    return contents.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private List<String> firstList(Function<TrialRecord, List<String>> field) {
    return contents.stream()
        .map(field)
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private RecruitmentStatus status() {
    return contents.stream()
        .map(TrialRecord::status)
        .filter(status -> status != RecruitmentStatus.UNKNOWN)
        .findFirst()
        .orElse(RecruitmentStatus.UNKNOWN);
  }

  private List<String> secondaryIds() {
    String id = cluster.trialId();
    return Stream.of(
            contents.stream().map(TrialRecord::id),
            contents.stream().map(TrialRecord::secondaryIds).flatMap(Collection::stream))
        .flatMap(ids -> ids)
        .filter(other -> !other.equals(id))
        .distinct()
        .toList();
  }

  private List<SiteRecord> sites() {
    return contents.size() == 1
        ? contents.getFirst().sites()
        : UnitedSites.of(contents.stream().map(TrialRecord::sites).toList());
  }
}
