package org.nextline.portal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextline.matching.MatchResponse;
import org.nextline.matching.Option;
import org.nextline.matching.OptionKind;
import org.nextline.matching.UrgentNotice;
import org.nextline.portal.ResultsView.KindTotal;
import org.nextline.portal.ResultsView.Support;
import org.nextline.refractory.MechanismFinding;

/** Builds what the results page shows from the match and the answers. */
@Singleton
class ResultsPage {

  private final PlainWords words;
  private final VerdictWords verdictWords;
  private final AnswersTold answersTold;

  ResultsPage(PlainWords words, VerdictWords verdictWords, AnswersTold answersTold) {
    this.words = words;
    this.verdictWords = verdictWords;
    this.answersTold = answersTold;
  }

  ResultsView of(MatchResponse match, FormData form, ResultsState state) {
    List<Option> options = Lists.orEmpty(match.options());
    List<VerdictView> verdicts = verdicts(match, form);
    return new ResultsView(
        Lists.orEmpty(match.urgent()).stream().map(UrgentNotice::text).toList(),
        Lists.orEmpty(match.cautions()),
        answersTold.of(form),
        verdicts,
        mechanisms(match),
        support(match),
        groups(options, totals(match)),
        kindTotals(options, totals(match)),
        state.cursor() == null ? Lists.orEmpty(match.setAside()) : List.of(),
        Lists.orEmpty(match.questions()).stream()
            .map(q -> verdictWords.ask(q.path(), q.question(), null))
            .toList(),
        DoctorQuestions.of(match),
        Lists.orEmpty(match.funnel()).stream().map(this::funnel).toList(),
        shown(options, totals(match), state),
        state.kind() == null ? "" : state.kind().name(),
        state.kind() == null ? "" : OptionGroup.title(state.kind()),
        match.nextCursor(),
        state.cursor() == null,
        state.includeUnlikely(),
        dataDates(options),
        hidden(form, state));
  }

  private static Map<OptionKind, Integer> totals(MatchResponse match) {
    return match.total() == null ? Map.of() : match.total();
  }

  private List<VerdictView> verdicts(MatchResponse match, FormData form) {
    return match.assessment() == null
        ? List.of()
        : Lists.orEmpty(match.assessment().assessments()).stream()
            .map(a -> verdictWords.of(a, id -> form.answer(id + "-agent")))
            .toList();
  }

  private List<MechanismFamilyView> mechanisms(MatchResponse match) {
    if (match.assessment() == null) {
      return List.of();
    }
    Map<String, List<MechanismFinding>> families =
        Lists.orEmpty(match.assessment().mechanisms()).stream()
            .collect(
                Collectors.groupingBy(
                    MechanismFinding::family, LinkedHashMap::new, Collectors.toList()));
    return families.entrySet().stream().map(e -> family(e.getKey(), e.getValue())).toList();
  }

  private MechanismFamilyView family(String family, List<MechanismFinding> findings) {
    return new MechanismFamilyView(
        words.mechanism().getOrDefault(family, ""),
        findings.getFirst().familyExplained(),
        findings.stream().map(this::mechanism).toList());
  }

  private MechanismView mechanism(MechanismFinding m) {
    return new MechanismView(
        m.marker(),
        m.plain(),
        Lists.orEmpty(m.lost()),
        Lists.orEmpty(m.implies()),
        words.mechanismConfidence().get(m.confidence()),
        m.source());
  }

  private static List<Support> support(MatchResponse match) {
    return match.assessment() == null
        ? List.of()
        : Lists.orEmpty(match.assessment().supportiveNeeds()).stream()
            .map(s -> new Support(s.trigger(), s.service(), s.urgent()))
            .sorted(Comparator.comparing(Support::urgent).reversed())
            .toList();
  }

  private static List<OptionGroup> groups(List<Option> options, Map<OptionKind, Integer> totals) {
    Map<OptionKind, List<OptionView>> byKind =
        options.stream()
            .sorted(Comparator.comparingInt(Option::rank))
            .collect(
                Collectors.groupingBy(
                    Option::kind,
                    LinkedHashMap::new,
                    Collectors.mapping(OptionView::of, Collectors.toList())));
    return byKind.entrySet().stream()
        .map(e -> OptionGroup.of(e.getKey(), e.getValue(), totals.get(e.getKey())))
        .toList();
  }

  private static List<KindTotal> kindTotals(List<Option> options, Map<OptionKind, Integer> totals) {
    List<KindTotal> all = new ArrayList<>();
    for (OptionKind kind : OptionKind.values()) {
      OptionGroup group = OptionGroup.of(kind, List.of(), totals.getOrDefault(kind, 0));
      boolean onPage = options.stream().anyMatch(o -> o.kind() == kind);
      all.add(
          new KindTotal(
              group.kind(), group.title(), group.anchor(), totals.getOrDefault(kind, 0), onPage));
    }
    return all;
  }

  private static String shown(
      List<Option> options, Map<OptionKind, Integer> totals, ResultsState state) {
    if (options.isEmpty()) {
      return null;
    }
    int total =
        state.kind() == null
            ? totals.values().stream().mapToInt(Integer::intValue).sum()
            : totals.getOrDefault(state.kind(), 0);
    if (total == 1) {
      return "There is one option.";
    }
    return options.size() >= total
        ? "All %d options are on this page.".formatted(options.size())
        : "Showing %d of %d options.".formatted(options.size(), total);
  }

  private String funnel(MatchResponse.FunnelStage stage) {
    String meaning =
        words
            .funnel()
            .getOrDefault(stage.stage(), "left after: " + stage.stage().replace('_', ' '));
    return "%,d %s".formatted(stage.count(), meaning);
  }

  private static List<String> dataDates(List<Option> options) {
    return options.stream()
        .map(o -> SourceWords.of(o.source()))
        .filter(s -> s != null)
        .distinct()
        .sorted()
        .toList();
  }

  private static Map<String, String> hidden(FormData form, ResultsState state) {
    Map<String, String> hidden = new LinkedHashMap<>(form.answers());
    hidden.put("rows", String.valueOf(form.rows()));
    if (state.kind() != null) {
      hidden.put("kind", state.kind().name());
    }
    if (state.includeUnlikely()) {
      hidden.put("unlikely", "yes");
    }
    return hidden;
  }
}
