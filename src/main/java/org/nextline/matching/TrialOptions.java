package org.nextline.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.TrialCatalog;
import org.nextline.catalog.TrialTopic;
import org.nextline.eligibility.Fit;
import org.nextline.eligibility.Judge;
import org.nextline.matching.MatchResponse.FunnelStage;
import org.nextline.search.TrialHits;
import org.nextline.search.TrialHits.TrialHit;
import org.nextline.search.TrialSearch;
import org.nextline.terminology.Terminology;

/**
 * Clinical trials that study the condition and that people can join now or soon. Only a known fact
 * against a trial (age, sex, distance, status, a criterion of its own) takes it out of the first
 * answer, and even then it can be asked for.
 */
final class TrialOptions implements OptionSource {

  private static final Set<RecruitmentStatus> OPEN = Set.of(RecruitmentStatus.RECRUITING);
  private static final Set<RecruitmentStatus> OPEN_SOON =
      Set.of(RecruitmentStatus.NOT_YET_RECRUITING);

  /** Of each list the most relevant are looked at closely. */
  private static final int LOOKED_AT = 1000;

  private static final int NAMED_ASIDE = 20;

  private final TrialSearch search;
  private final TrialCatalog catalog;
  private final TrialCriteria criteria;
  private final Terminology terminology;

  TrialOptions(
      TrialSearch search, TrialCatalog catalog, TrialCriteria criteria, Terminology terminology) {
    this.search = search;
    this.catalog = catalog;
    this.criteria = criteria;
    this.terminology = terminology;
  }

  @Override
  public Set<OptionKind> kinds() {
    return Set.of(OptionKind.CLINICAL_TRIAL);
  }

  @Override
  public Candidates candidates(PatientCase patient) {
    TrialQueries queries = new TrialQueries(patient);
    TrialHits open = search.search(queries.of(OPEN));
    TrialHits soon = search.search(queries.of(OPEN_SOON));
    List<TrialHit> others =
        patient.includeUnlikely()
            ? search.search(queries.ofTheCondition()).hits()
            : List.<TrialHit>of();
    CloserLook look = look(patient, List.of(open.hits(), soon.hits(), others));
    Map<String, Candidate> joinable = new LinkedHashMap<>();
    open.hits().forEach(hit -> joinable.put(hit.id(), look.candidate(hit, true)));
    soon.hits().forEach(hit -> joinable.putIfAbsent(hit.id(), look.candidate(hit, false)));
    List<Candidate> fitting = withFit(joinable.values(), fit -> fit != Fit.UNLIKELY);
    List<FunnelStage> funnel = funnel(open, soon, fitting.size());
    List<NextQuestion> questions = look.eligibility().questions(fitting);
    if (patient.includeUnlikely()) {
      others.forEach(hit -> joinable.putIfAbsent(hit.id(), look.misfit(hit)));
      return new Candidates(List.copyOf(joinable.values()), funnel, List.of(), questions);
    }
    List<Candidate> misfits = withFit(joinable.values(), fit -> fit == Fit.UNLIKELY);
    return new Candidates(fitting, funnel, setAside(misfits, look.eligibility()), questions);
  }

  private static List<Candidate> withFit(Collection<Candidate> candidates, Predicate<Fit> wanted) {
    return candidates.stream().filter(candidate -> wanted.test(candidate.fit())).toList();
  }

  /** What is known of the most relevant trials of several lists. */
  private record CloserLook(Set<String> answering, TrialEligibility eligibility) {

    Candidate candidate(TrialHit hit, boolean recruiting) {
      return candidate(hit, recruiting, eligibility.of(hit.id()));
    }

    /** A trial that age, sex, distance or status speak against. */
    Candidate misfit(TrialHit hit) {
      return candidate(hit, false, eligibility.of(hit.id()).withFit(Fit.UNLIKELY));
    }

    private Candidate candidate(TrialHit hit, boolean recruiting, TrialFit fit) {
      return TrialScore.candidate(hit, recruiting, answering.contains(hit.id()), fit);
    }
  }

  private CloserLook look(PatientCase patient, List<List<TrialHit>> lists) {
    Set<String> ids =
        lists.stream()
            .flatMap(hits -> hits.stream().limit(LOOKED_AT))
            .map(TrialHit::id)
            .collect(Collectors.toSet());
    return new CloserLook(answering(patient, ids), eligibility(patient, ids));
  }

  private TrialEligibility eligibility(PatientCase patient, Collection<String> ids) {
    return new TrialEligibility(
        criteria.of(ids), patient.facts(), Judge.ofTrialsForTheCondition(patient.facts()));
  }

  /** Ids of trials that answer a marker. */
  private Set<String> answering(PatientCase patient, Set<String> ids) {
    TrialMarkers markers = markers(patient);
    return markers.pointNowhere()
        ? Set.of()
        : catalog.topics(ids).stream()
            .filter(topic -> !markers.reasons(topic).isEmpty())
            .map(TrialTopic::id)
            .collect(Collectors.toSet());
  }

  private TrialMarkers markers(PatientCase patient) {
    return new TrialMarkers(patient.markers(), terminology);
  }

  /** The best of those that a criterion of their own speaks against. */
  private List<SetAside> setAside(List<Candidate> misfits, TrialEligibility eligibility) {
    List<String> ids =
        misfits.stream()
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .limit(NAMED_ASIDE)
            .map(Candidate::id)
            .toList();
    Map<String, TrialTopic> topics =
        catalog.topics(ids).stream().collect(Collectors.toMap(TrialTopic::id, topic -> topic));
    return ids.stream()
        .filter(topics::containsKey)
        .map(id ->
            new SetAside(
                OptionKind.CLINICAL_TRIAL,
                id,
                Objects.requireNonNullElse(topics.get(id).title(), id),
                eligibility.against(id)))
        .toList();
  }

  @Override
  public Map<String, OptionDetails> explain(Collection<String> ids, PatientCase patient) {
    Map<String, OptionDetails> explained = new LinkedHashMap<>();
    TrialMarkers markers = markers(patient);
    TrialEligibility eligibility = eligibility(patient, ids);
    catalog
        .byIds(ids)
        .forEach((id, trial) ->
            explained.put(
                id,
                new TrialExplanation(trial, patient, markers, eligibility.findings(id)).details()));
    return explained;
  }

  /** The stages of both searches, the second named for trials that open soon. */
  private static List<FunnelStage> funnel(TrialHits open, TrialHits soon, int eligible) {
    List<FunnelStage> stages =
        open.funnel().stream()
            .map(stage ->
                new FunnelStage(
                    stage.stage().equals("status") ? "recruiting" : stage.stage(), stage.count()))
            .collect(Collectors.toCollection(ArrayList::new));
    stages.add(new FunnelStage("opening_soon", soon.hits().size()));
    stages.add(new FunnelStage("eligibility", eligible));
    return stages;
  }
}
