package org.nextline.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.refractory.FoundMarker;
import org.nextline.refractory.Strategy;
import org.nextline.terminology.Drug;
import org.nextline.terminology.Terminology;

/** The drugs of a strategy, with what markers that were found say against each. */
record StrategyDrugs(List<Drug> drugs, List<DrugLoss> losses) {

  static StrategyDrugs of(Strategy strategy, List<FoundMarker> markers, Terminology terminology) {
    List<Drug> drugs =
        strategy.drugs().stream().flatMap(name -> terminology.drug(name).stream()).toList();
    return new StrategyDrugs(
        drugs,
        drugs.stream().flatMap(drug -> DrugLoss.of(drug, drugs.size() == 1, markers)).toList());
  }

  private Stream<DrugLoss> certain() {
    return losses.stream().filter(DrugLoss::isCertain);
  }

  Set<Drug> lost() {
    return certain().map(DrugLoss::drug).collect(Collectors.toSet());
  }

  /** True where nothing of the strategy is left. */
  private boolean areAllLost() {
    Set<Drug> lost = lost();
    return !lost.isEmpty() && lost.containsAll(drugs);
  }

  /** The losses that leave nothing of the strategy. */
  Stream<DrugLoss> decisive() {
    return areAllLost() ? certain() : Stream.empty();
  }

  /** The losses of a part, while others of its drugs are left. */
  Stream<DrugLoss> partial() {
    return areAllLost() ? Stream.empty() : certain().filter(loss -> !isPartner(loss));
  }

  /** The losses of drugs that the others make up for. */
  Stream<DrugLoss> madeUpFor() {
    return areAllLost() ? Stream.empty() : certain().filter(this::isPartner);
  }

  /** Drugs that keep some of their effect. */
  Stream<DrugLoss> reduced() {
    return losses.stream().filter(loss -> !loss.isCertain() && !loss.isResearchOnly());
  }

  Stream<DrugLoss> researchOnly() {
    return losses.stream().filter(DrugLoss::isResearchOnly);
  }

  /** True where the same marker points to others of the drugs, given with this one. */
  private boolean isPartner(DrugLoss loss) {
    return loss.marker()
        .mechanism()
        .treatments()
        .filter(option -> option.with().contains(loss.drug().name()))
        .anyMatch(option -> !option.among(drugs).isEmpty());
  }
}
