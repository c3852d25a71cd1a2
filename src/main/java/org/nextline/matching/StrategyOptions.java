package org.nextline.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nextline.catalog.SourceRef;
import org.nextline.eligibility.Fit;
import org.nextline.matching.CriterionFinding.Type;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.refractory.Strategy;

/**
 * Combination and sequential therapies, procedures, repurposed drugs and supportive measures for
 * the condition, the better the evidence and the closer the fit the higher.
 */
final class StrategyOptions implements OptionSource {

  private static final Map<Strategy.Grade, Double> EVIDENCE =
      new EnumMap<>(
          Map.of(
              Strategy.Grade.A, 0.45,
              Strategy.Grade.B, 0.35,
              Strategy.Grade.C, 0.22,
              Strategy.Grade.D, 0.1));
  private static final double FITS = 0.3;
  private static final double FITS_UNPROVEN = 0.1;
  private static final double MARKER = 0.2;

  private final ClinicalKnowledge knowledge;
  private final Clock clock;

  StrategyOptions(ClinicalKnowledge knowledge, Clock clock) {
    this.knowledge = knowledge;
    this.clock = clock;
  }

  @Override
  public Set<OptionKind> kinds() {
    return Set.of(
        OptionKind.COMBINATION_OR_SEQUENTIAL,
        OptionKind.REPURPOSED_DRUG,
        OptionKind.PALLIATIVE_CARE);
  }

  @Override
  public Candidates candidates(PatientCase patient) {
    StrategyFit fit = fit(patient);
    List<Candidate> found = new ArrayList<>();
    List<SetAside> setAside = new ArrayList<>();
    for (Strategy strategy : knowledge.strategies().forConditions(Set.copyOf(patient.lineage()))) {
      Candidate candidate = candidate(strategy, fit);
      if (candidate.fit() != Fit.UNLIKELY || patient.includeUnlikely()) {
        found.add(candidate);
      } else {
        setAside.add(setAside(strategy, candidate.kind(), fit.findings(strategy)));
      }
    }
    return new Candidates(found, List.of(), setAside);
  }

  private static SetAside setAside(
      Strategy strategy, OptionKind kind, List<CriterionFinding> findings) {
    return new SetAside(
        kind,
        strategy.id(),
        strategy.title(),
        findings.stream()
            .filter(CriterionFinding::speaksAgainst)
            .map(CriterionFinding::because)
            .distinct()
            .toList());
  }

  private StrategyFit fit(PatientCase patient) {
    return new StrategyFit(patient, knowledge, LocalDate.now(clock));
  }

  private static Candidate candidate(Strategy strategy, StrategyFit fit) {
    List<CriterionFinding> findings = fit.findings(strategy);
    Fit verdict = verdict(strategy, findings);
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("evidence", EVIDENCE.get(strategy.evidenceGrade()));
    parts.put("fit", (isUnproven(strategy) ? FITS_UNPROVEN : FITS) * shareMet(findings));
    parts.put("marker", fit.markersAnswered(strategy).isEmpty() ? 0 : MARKER);
    OptionKind kind = OptionKind.valueOf(strategy.kind().name());
    Candidate candidate = new Candidate(kind, strategy.id(), verdict, parts);
    return verdict == Fit.UNLIKELY ? candidate.weakened() : candidate;
  }

  /** The share of requirements that are met; one that is open counts half, as do none at all. */
  private static double shareMet(List<CriterionFinding> findings) {
    return findings.stream()
        .filter(finding -> finding.type() == Type.INCLUSION)
        .mapToDouble(finding ->
            switch (finding.verdict()) {
              case MET -> 1;
              case UNKNOWN -> 0.5;
              case NOT_MET, NOT_APPLICABLE -> 0;
            })
        .average()
        .orElse(0.5);
  }

  private static boolean isUnproven(Strategy strategy) {
    return strategy.evidenceGrade() == Strategy.Grade.D;
  }

  /**
   * Unlikely only where a known fact speaks against it; likely where nothing is left open and there
   * is more than a hypothesis for it.
   */
  private static Fit verdict(Strategy strategy, List<CriterionFinding> findings) {
    boolean against = findings.stream().anyMatch(CriterionFinding::speaksAgainst);
    boolean open =
        isUnproven(strategy) || findings.stream().anyMatch(f -> f.verdict() == Verdict.UNKNOWN);
    return against ? Fit.UNLIKELY : open ? Fit.POSSIBLE : Fit.LIKELY;
  }

  @Override
  public Map<String, OptionDetails> explain(Collection<String> ids, PatientCase patient) {
    StrategyFit fit = fit(patient);
    Map<String, OptionDetails> explained = new LinkedHashMap<>();
    for (String id : ids) {
      knowledge
          .strategies()
          .strategy(id)
          .ifPresent(found -> explained.put(id, details(found, fit)));
    }
    return explained;
  }

  private static OptionDetails details(Strategy strategy, StrategyFit fit) {
    List<CriterionFinding> findings = fit.findings(strategy);
    List<String> why = new ArrayList<>(List.of(strategy.plain()));
    why.add("Evidence " + strategy.evidenceGrade() + ": " + strategy.evidenceText());
    findings.stream()
        .filter(f -> f.type() == Type.INCLUSION && f.verdict() == Verdict.MET)
        .forEach(f -> why.add(f.because()));
    why.addAll(fit.markersAnswered(strategy));
    List<String> cautions = new ArrayList<>(fit.cautions(strategy));
    if (isUnproven(strategy)) {
      cautions.add("Unproven: there is no good evidence that it helps.");
    }
    findings.stream()
        .filter(f -> f.verdict() == Verdict.UNKNOWN || f.speaksAgainst())
        .forEach(f -> cautions.add(f.because()));
    cautions.addAll(strategy.cautions());
    cautions.add(
        "Discuss with your specialist whether this is an option; do not change any medicine on your own.");
    return new OptionDetails(strategy.title(), why, cautions, findings, null, source(strategy));
  }

  private static SourceRef source(Strategy strategy) {
    String text = strategy.source().text();
    String year = strategy.source().year() == null ? "" : " (" + strategy.source().year() + ")";
    return new SourceRef(
        text.contains(String.valueOf(strategy.source().year())) ? text : text + year,
        strategy.source().url(),
        strategy.asOf());
  }
}
