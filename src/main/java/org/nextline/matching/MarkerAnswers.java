package org.nextline.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.refractory.FoundMarker;
import org.nextline.refractory.ImpliedOption;
import org.nextline.refractory.Strategy;
import org.nextline.terminology.Drug;

/** Which strategies answer a marker that was found, and how that is said. */
record MarkerAnswers(List<FoundMarker> markers) {

  /** One reason for each marker that the strategy answers, by a drug that no marker defeats. */
  List<String> reasons(Strategy strategy, StrategyDrugs drugs) {
    Set<Drug> lost = drugs.lost();
    return markers.stream()
        .flatMap(marker -> reason(strategy, drugs.drugs(), lost, marker).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> reason(
      Strategy strategy, List<Drug> drugs, Set<Drug> lost, FoundMarker marker) {
    Set<String> answering =
        marker
            .mechanism()
            .treatments()
            .flatMap(option -> option.among(drugs).stream())
            .filter(drug -> !lost.contains(drug))
            .map(Drug::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!answering.isEmpty()) {
      return Optional.of(
          String.join(", ", answering)
              + (answering.size() == 1 ? " answers " : " answer ")
              + marker.mechanism().cited()
              + ".");
    }
    boolean isMeant =
        strategy.requires().markers().contains(marker.name()) && !isLost(drugs, lost)
            || drugs.isEmpty()
                && marker.mechanism().treatments().anyMatch(option -> isAbout(strategy, option));
    return isMeant
        ? Optional.of("It answers " + marker.mechanism().cited() + ".")
        : Optional.empty();
  }

  private static boolean isLost(List<Drug> drugs, Set<Drug> lost) {
    return !drugs.isEmpty() && lost.containsAll(drugs);
  }

  /** True where the option, which has no drugs, goes by one of the strategy's keywords. */
  private static boolean isAbout(Strategy strategy, ImpliedOption option) {
    return option.drugs().isEmpty()
        && option.keywords().stream()
            .anyMatch(keyword ->
                strategy.trialKeywords().stream().anyMatch(own -> Keyword.isIn(keyword, own)));
  }
}
