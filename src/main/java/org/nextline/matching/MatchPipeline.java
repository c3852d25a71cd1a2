package org.nextline.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.matching.MatchResponse.FunnelStage;
import org.nextline.matching.Ranking.Ranked;
import org.nextline.patient.InvalidInput;
import org.nextline.refractory.Stringency;

/**
 * From a profile to one ranked, explained list of next options: assess, look for signs of danger,
 * ask every source for candidates, rank them together, explain the page that is shown.
 */
final class MatchPipeline implements MatchService {

  private final Intake intake;
  private final List<OptionSource> sources;
  private final int defaultLimit;

  MatchPipeline(Intake intake, List<OptionSource> sources, int defaultLimit) {
    this.intake = intake;
    this.sources = List.copyOf(sources);
    this.defaultLimit = defaultLimit;
  }

  @Override
  public MatchResponse match(MatchRequest request) {
    PageCursor cursor = PageCursor.parse(request.cursor());
    Intake.Patient patient = receive(request);
    List<Candidate> candidates = new ArrayList<>();
    List<FunnelStage> funnel = new ArrayList<>();
    List<SetAside> setAside = new ArrayList<>();
    List<NextQuestion> questions = new ArrayList<>();
    for (OptionSource source : wanted(request)) {
      Candidates answer = source.candidates(patient.caseOf());
      candidates.addAll(answer.found());
      funnel.addAll(answer.funnel());
      setAside.addAll(answer.setAside());
      questions.addAll(answer.questions());
    }
    setAside.removeIf(option -> !isWanted(option.kind(), request));
    candidates.removeIf(candidate -> !isWanted(candidate.kind(), request));
    List<Ranked> ranked = Ranking.of(candidates);
    int from = Math.min(cursor.offset(), ranked.size());
    int to = Math.min(from + limit(request), ranked.size());
    return new MatchResponse(
        patient.caseOf().assessment(),
        explained(ranked.subList(from, to), from, patient.caseOf()),
        NextQuestions.of(patient.caseOf(), candidates, questions),
        funnel,
        patient.urgent(),
        patient.cautions(),
        totals(candidates),
        to < ranked.size() ? new PageCursor(to).text() : null,
        setAside);
  }

  private Intake.Patient receive(MatchRequest request) {
    Stringency stringency = Objects.requireNonNullElse(request.stringency(), Stringency.STANDARD);
    boolean includeUnlikely = Boolean.TRUE.equals(request.includeUnlikely());
    try {
      return intake.receive(request.profile(), stringency, includeUnlikely);
    } catch (InvalidInput e) {
      throw e.under("profile");
    }
  }

  private int limit(MatchRequest request) {
    return request.limit() == null ? defaultLimit : request.limit();
  }

  private List<OptionSource> wanted(MatchRequest request) {
    return sources.stream()
        .filter(source -> source.kinds().stream().anyMatch(kind -> isWanted(kind, request)))
        .toList();
  }

  /** The kinds asked for in the request, else those that the patient prefers, else all. */
  private static boolean isWanted(OptionKind kind, MatchRequest request) {
    if (request.kinds() != null && !request.kinds().isEmpty()) {
      return request.kinds().contains(kind);
    }
    var preferences = request.profile().preferences();
    return preferences == null
        || preferences.kinds() == null
        || preferences.kinds().isEmpty()
        || preferences.kinds().contains(kind.name());
  }

  private List<Option> explained(List<Ranked> page, int from, PatientCase patient) {
    Map<String, OptionDetails> details = new HashMap<>();
    for (OptionSource source : sources) {
      Set<String> ids = idsOf(page, source.kinds());
      if (!ids.isEmpty()) {
        details.putAll(source.explain(ids, patient));
      }
    }
    List<Option> options = new ArrayList<>(page.size());
    for (int i = 0; i < page.size(); i++) {
      OptionDetails known = details.get(page.get(i).candidate().id());
      if (known != null) {
        options.add(Ranking.option(page.get(i), from + i + 1, known));
      }
    }
    return options;
  }

  private static Set<String> idsOf(List<Ranked> page, Collection<OptionKind> kinds) {
    return page.stream()
        .map(Ranked::candidate)
        .filter(candidate -> kinds.contains(candidate.kind()))
        .map(Candidate::id)
        .collect(Collectors.toSet());
  }

  private static Map<OptionKind, Integer> totals(List<Candidate> candidates) {
    Map<OptionKind, Integer> totals = new EnumMap<>(OptionKind.class);
    candidates.forEach(candidate -> totals.merge(candidate.kind(), 1, Integer::sum));
    return totals;
  }
}
