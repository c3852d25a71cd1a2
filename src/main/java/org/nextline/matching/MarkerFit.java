package org.nextline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.refractory.FoundMarker;
import org.nextline.refractory.Strategy;

/**
 * What was found in the patient's markers, set against a strategy. A drug is lost to a resistance
 * mechanism; where the strategy has others, only that part of it is held against it.
 */
record MarkerFit(List<FoundMarker> markers) {

  private Optional<FoundMarker> found(String name) {
    return markers.stream().filter(marker -> marker.name().equals(name)).findFirst();
  }

  /** What the strategy asks of markers, and of its drugs that none of them be lost. */
  List<CriterionFinding> required(Strategy strategy, StrategyDrugs drugs) {
    List<CriterionFinding> findings = new ArrayList<>();
    asked(strategy.requires().markers()).ifPresent(findings::add);
    drugs.reduced().map(loss -> inDoubt(loss, "")).forEach(findings::add);
    drugs
        .partial()
        .map(loss -> inDoubt(loss, " This speaks against that part of the option only."))
        .forEach(findings::add);
    return findings;
  }

  private Optional<CriterionFinding> asked(List<String> asked) {
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    String text = "Marker: " + String.join(" or ", asked);
    return asked.stream()
        .flatMap(name -> found(name).stream())
        .findFirst()
        .map(marker ->
            CriterionFinding.inclusion(
                text, Verdict.MET, marker.name() + " was found.", evidence(marker)))
        .or(() ->
            Optional.of(
                CriterionFinding.inclusion(
                    text,
                    Verdict.UNKNOWN,
                    "Only for people with "
                        + String.join(" or ", asked)
                        + "; ask whether it was tested.",
                    "biomarkers")));
  }

  private static String[] evidence(FoundMarker marker) {
    return marker.evidence().toArray(String[]::new);
  }

  private static CriterionFinding inDoubt(DrugLoss loss, String more) {
    return CriterionFinding.inclusion(
        "No resistance to " + loss.drug().name(),
        Verdict.UNKNOWN,
        loss.sentence() + more,
        evidence(loss.marker()));
  }

  /** All its drugs lost, drugs that are unsafe, and markers that rule the strategy out. */
  List<CriterionFinding> against(Strategy strategy, StrategyDrugs drugs) {
    List<CriterionFinding> findings = new ArrayList<>();
    drugs.decisive().map(MarkerFit::lost).forEach(findings::add);
    markers.stream().flatMap(marker -> unsafe(strategy, marker)).forEach(findings::add);
    strategy.requires().notMarkers().stream()
        .flatMap(name -> found(name).stream())
        .map(MarkerFit::notWith)
        .forEach(findings::add);
    return findings;
  }

  private static CriterionFinding lost(DrugLoss loss) {
    return CriterionFinding.exclusion(
        "Resistance: " + loss.marker().name(),
        Verdict.MET,
        loss.sentence(),
        evidence(loss.marker()));
  }

  private static CriterionFinding notWith(FoundMarker marker) {
    return CriterionFinding.exclusion(
        "Not with " + marker.name(),
        Verdict.MET,
        "It is not meant for people with " + marker.mechanism().cited() + ", which was found.",
        evidence(marker));
  }

  /** Drugs that a marker makes dangerous. */
  private static Stream<CriterionFinding> unsafe(Strategy strategy, FoundMarker marker) {
    return marker.mechanism().unsafe().stream()
        .filter(strategy.drugs()::contains)
        .map(drug ->
            CriterionFinding.exclusion(
                "Safety: " + drug + " with " + marker.name(),
                Verdict.UNKNOWN,
                "%s can be dangerous with %s. %s"
                    .formatted(drug, marker.mechanism().cited(), marker.mechanism().plain()),
                evidence(marker)));
  }

  /** What is research only, and parts that help only in company. */
  static List<String> cautions(StrategyDrugs drugs) {
    return Stream.concat(
            drugs.researchOnly().map(DrugLoss::sentence),
            drugs
                .madeUpFor()
                .map(loss ->
                    "By itself " + loss.sentence() + " It helps only together with its partner."))
        .toList();
  }
}
