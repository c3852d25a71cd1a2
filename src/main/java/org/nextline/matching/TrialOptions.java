package org.nextline.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.TrialCatalog;
import org.nextline.catalog.TrialTopic;
import org.nextline.matching.MatchResponse.FunnelStage;
import org.nextline.places.Precision;
import org.nextline.search.GeoPosition;
import org.nextline.search.TrialHits;
import org.nextline.search.TrialHits.TrialHit;
import org.nextline.search.TrialQuery;
import org.nextline.search.TrialSearch;
import org.nextline.terminology.Terminology;

/**
 * Clinical trials that study the condition and that people can join now or soon. Only a known fact
 * against a trial (age, sex, distance, status) takes it out of the first answer, and even then it
 * can be asked for.
 */
final class TrialOptions implements OptionSource {

  private static final Set<RecruitmentStatus> OPEN = Set.of(RecruitmentStatus.RECRUITING);
  private static final Set<RecruitmentStatus> OPEN_SOON =
      Set.of(RecruitmentStatus.NOT_YET_RECRUITING);
  private static final double STUDIES_CONDITION = 0.25;
  private static final double RELEVANCE = 0.25;
  private static final double RECRUITING = 0.2;
  private static final double NEAR = 0.3;
  private static final double MARKER = 0.15;
  private static final int LOOKED_AT_FOR_MARKERS = 1000;

  private final TrialSearch search;
  private final TrialCatalog catalog;
  private final Terminology terminology;

  TrialOptions(TrialSearch search, TrialCatalog catalog, Terminology terminology) {
    this.search = search;
    this.catalog = catalog;
    this.terminology = terminology;
  }

  @Override
  public Set<OptionKind> kinds() {
    return Set.of(OptionKind.CLINICAL_TRIAL);
  }

  @Override
  public Candidates candidates(PatientCase patient) {
    TrialHits open = search.search(query(patient, OPEN));
    TrialHits soon = search.search(query(patient, OPEN_SOON));
    List<TrialHit> unlikely =
        patient.includeUnlikely() ? search.search(anyOfTheCondition(patient)).hits() : List.of();
    Set<String> answering = answering(patient, List.of(open.hits(), soon.hits(), unlikely));
    Map<String, Candidate> found = new LinkedHashMap<>();
    add(found, open.hits(), answering, RECRUITING, Fit.POSSIBLE);
    add(found, soon.hits(), answering, 0, Fit.POSSIBLE);
    add(found, unlikely, answering, 0, Fit.UNLIKELY);
    return new Candidates(List.copyOf(found.values()), funnel(open, soon));
  }

  private static TrialQuery query(PatientCase patient, Set<RecruitmentStatus> statuses) {
    return new TrialQuery(
        patient.studiedAs(),
        RankingTerms.of(patient),
        patient.registryAge(),
        sex(patient),
        statuses,
        near(patient),
        mostKm(patient));
  }

  /** The index holds sites by their city at the roughest, and nearer than they seem they count. */
  private static Double mostKm(PatientCase patient) {
    Double most = patient.profile().maxDistanceKm();
    return most == null || patient.position() == null
        ? most
        : Double.valueOf(
            most + patient.position().precision().uncertaintyKm() + Precision.CITY.uncertaintyKm());
  }

  private static TrialQuery anyOfTheCondition(PatientCase patient) {
    return new TrialQuery(
        patient.studiedAs(), RankingTerms.of(patient), null, null, Set.of(), near(patient), null);
  }

  private static String sex(PatientCase patient) {
    return switch (patient.profile().sex()) {
      case FEMALE -> "female";
      case MALE -> "male";
      case null, default -> null;
    };
  }

  private static GeoPosition near(PatientCase patient) {
    return patient.position() == null
        ? null
        : new GeoPosition(patient.position().latitude(), patient.position().longitude());
  }

  /** Ids of trials that answer a marker, among the most relevant of each list. */
  private Set<String> answering(PatientCase patient, List<List<TrialHit>> lists) {
    TrialMarkers markers = markers(patient);
    if (markers.pointNowhere()) {
      return Set.of();
    }
    Set<String> ids =
        lists.stream()
            .flatMap(hits -> hits.stream().limit(LOOKED_AT_FOR_MARKERS))
            .map(TrialHit::id)
            .collect(Collectors.toSet());
    return catalog.topics(ids).stream()
        .filter(topic -> !markers.reasons(topic).isEmpty())
        .map(TrialTopic::id)
        .collect(Collectors.toSet());
  }

  private TrialMarkers markers(PatientCase patient) {
    return new TrialMarkers(patient.markers(), terminology);
  }

  private static void add(
      Map<String, Candidate> found,
      List<TrialHit> hits,
      Set<String> answering,
      double recruiting,
      Fit fit) {
    for (TrialHit hit : hits) {
      found.putIfAbsent(hit.id(), candidate(hit, answering.contains(hit.id()), recruiting, fit));
    }
  }

  /** What answers a marker fills up the score as far as there is room. */
  private static Candidate candidate(
      TrialHit hit, boolean answersMarker, double recruiting, Fit fit) {
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("condition", STUDIES_CONDITION);
    parts.put("relevance", RELEVANCE * hit.relevance());
    parts.put("recruiting", recruiting);
    parts.put("nearness", NEAR * Nearness.worth(hit.distanceKm()));
    if (answersMarker) {
      double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
      parts.put("marker", Math.min(MARKER, 1 - sum));
    }
    Candidate candidate = new Candidate(OptionKind.CLINICAL_TRIAL, hit.id(), fit, parts);
    return fit == Fit.UNLIKELY ? candidate.weakened() : candidate;
  }

  @Override
  public Map<String, OptionDetails> explain(Collection<String> ids, PatientCase patient) {
    Map<String, OptionDetails> explained = new LinkedHashMap<>();
    TrialMarkers markers = markers(patient);
    catalog
        .byIds(ids)
        .forEach((id, trial) ->
            explained.put(id, new TrialExplanation(trial, patient, markers).details()));
    return explained;
  }

  /** The stages of both searches, the second named for trials that open soon. */
  private static List<FunnelStage> funnel(TrialHits open, TrialHits soon) {
    List<FunnelStage> stages =
        open.funnel().stream()
            .map(stage ->
                new FunnelStage(
                    stage.stage().equals("status") ? "recruiting" : stage.stage(), stage.count()))
            .collect(Collectors.toCollection(ArrayList::new));
    stages.add(new FunnelStage("opening_soon", soon.hits().size()));
    return stages;
  }
}
