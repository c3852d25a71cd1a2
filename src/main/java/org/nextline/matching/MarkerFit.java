package org.nextline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.refractory.MechanismFinding;
import org.nextline.refractory.Strategy;

/**
 * What was found in the patient's markers, set against what a strategy asks of them.
 *
 * @param found names of the markers that were found
 * @param mechanisms the resistance mechanisms among them
 */
record MarkerFit(Set<String> found, List<MechanismFinding> mechanisms) {

  /** One of the markers that the strategy asks for; empty where it asks for none. */
  Optional<CriterionFinding> required(Strategy strategy) {
    List<String> asked = strategy.requires().markers();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    String names = String.join(" or ", asked);
    return asked.stream()
        .filter(found::contains)
        .findFirst()
        .map(name -> finding(names, Verdict.MET, name + " was found."))
        .or(() ->
            Optional.of(
                finding(
                    names,
                    Verdict.UNKNOWN,
                    "Only for people with " + names + "; ask whether it was tested.")));
  }

  private static CriterionFinding finding(String names, Verdict verdict, String because) {
    return CriterionFinding.inclusion("Marker: " + names, verdict, because, "biomarkers");
  }

  /** Drugs lost to a resistance mechanism, and markers that rule the strategy out. */
  List<CriterionFinding> against(Strategy strategy) {
    List<CriterionFinding> findings = new ArrayList<>();
    for (MechanismFinding mechanism : mechanisms) {
      mechanism.lost().stream()
          .filter(strategy.drugs()::contains)
          .forEach(drug -> findings.add(lost(drug, mechanism)));
    }
    strategy.requires().notMarkers().stream()
        .filter(found::contains)
        .map(MarkerFit::notWith)
        .forEach(findings::add);
    return findings;
  }

  private static CriterionFinding lost(String drug, MechanismFinding mechanism) {
    return CriterionFinding.exclusion(
        "Resistance: " + mechanism.marker(),
        Verdict.MET,
        "%s is not expected to work because of %s (%s)."
            .formatted(drug, mechanism.marker(), mechanism.source()),
        "biomarkers");
  }

  private static CriterionFinding notWith(String marker) {
    return CriterionFinding.exclusion(
        "Not with " + marker,
        Verdict.MET,
        "It is not meant for people with " + marker + ", which was found.",
        "biomarkers");
  }

  /**
   * True where a marker that was found is one that the strategy asks for, or calls for its drugs.
   */
  boolean isAnsweredBy(Strategy strategy) {
    return strategy.requires().markers().stream().anyMatch(found::contains)
        || mechanisms.stream()
            .flatMap(mechanism -> mechanism.implies().stream())
            .map(option -> option.toLowerCase(Locale.ROOT))
            .anyMatch(option -> strategy.drugs().stream().anyMatch(option::contains));
  }
}
