package org.nextline.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.catalog.TrialTopic;
import org.nextline.refractory.FoundMarker;
import org.nextline.refractory.ImpliedOption;
import org.nextline.terminology.Drug;
import org.nextline.terminology.Terminology;

/**
 * What was found in the patient's markers, set against what a trial tests. A trial that answers a
 * marker comes higher; one whose only drug is lost is said to be so and stays.
 */
record TrialMarkers(List<FoundMarker> markers, Terminology terminology) {

  private static final Set<String> MEDICINES =
      Set.of("DRUG", "BIOLOGICAL", "COMBINATION_PRODUCT", "GENETIC");
  private static final String PLACEBO = "placebo";

  /** True where no marker points to any treatment, so that there is nothing to look for. */
  boolean pointNowhere() {
    return markers.stream().allMatch(marker -> marker.mechanism().treatments().findAny().isEmpty());
  }

  /** Why the trial answers markers that were found; empty where it answers none. */
  List<String> reasons(TrialTopic trial) {
    return lossOfOnlyDrug(trial).isPresent()
        ? List.of()
        : markers.stream().flatMap(marker -> reason(trial, marker).stream()).distinct().toList();
  }

  private Optional<String> reason(TrialTopic trial, FoundMarker marker) {
    return marker
        .mechanism()
        .treatments()
        .flatMap(option -> match(trial, option).stream())
        .findFirst()
        .map(word ->
            "It is about %s, which answers %s.".formatted(word, marker.mechanism().cited()));
  }

  private Optional<String> match(TrialTopic trial, ImpliedOption option) {
    return option.keywords().stream()
        .filter(keyword -> trial.texts().anyMatch(text -> Keyword.isIn(keyword, text)))
        .findFirst()
        .or(() -> option.among(drugs(trial)).stream().map(Drug::name).findFirst());
  }

  /** That the only drug it tests is lost to a marker that was found. */
  Optional<String> lossOfOnlyDrug(TrialTopic trial) {
    Set<String> agents = agents(trial).collect(Collectors.toSet());
    List<Drug> drugs = drugs(trial);
    return agents.size() == 1 && drugs.size() == 1
        ? DrugLoss.of(drugs.getFirst(), true, markers)
            .filter(DrugLoss::isCertain)
            .map(DrugLoss::sentence)
            .map(sentence -> sentence + " It is the only medicine that the study tests.")
            .findFirst()
        : Optional.empty();
  }

  private List<Drug> drugs(TrialTopic trial) {
    return agents(trial).flatMap(name -> terminology.drug(name).stream()).distinct().toList();
  }

  /** The medicines of the trial, each by its generic name where that is known. */
  private Stream<String> agents(TrialTopic trial) {
    return trial.interventions().stream()
        .map(intervention -> intervention.split(":", 2))
        .filter(parts -> parts.length == 2 && MEDICINES.contains(parts[0].strip()))
        .map(parts -> parts[1].strip())
        .filter(name -> !Keyword.isIn(PLACEBO, name))
        .flatMap(name -> terminology.components(name).stream())
        .map(name -> terminology.drug(name).map(Drug::name).orElse(name));
  }
}
