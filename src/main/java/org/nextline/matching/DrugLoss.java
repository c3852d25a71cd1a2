package org.nextline.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nextline.refractory.FoundMarker;
import org.nextline.refractory.LostTreatment;
import org.nextline.refractory.Mechanism;
import org.nextline.terminology.Drug;

/**
 * What a marker that was found says against a drug.
 *
 * @param isCertain false where the drug keeps some effect or the marker is research only
 */
record DrugLoss(Drug drug, FoundMarker marker, boolean isCertain) {

  /** The losses of a drug, one for each marker. */
  static Stream<DrugLoss> of(Drug drug, boolean givenAlone, List<FoundMarker> markers) {
    return markers.stream()
        .flatMap(found ->
            lost(drug, givenAlone, found.mechanism())
                .map(lost -> new DrugLoss(drug, found, isCertain(lost, found.mechanism())))
                .stream());
  }

  private static Optional<LostTreatment> lost(Drug drug, boolean alone, Mechanism mechanism) {
    return mechanism.lost().stream()
        .filter(lost -> alone || !lost.alone())
        .filter(lost -> lost.covers(drug))
        .findFirst();
  }

  private static boolean isCertain(LostTreatment lost, Mechanism mechanism) {
    return !lost.reduced() && !mechanism.isResearchOnly();
  }

  boolean isResearchOnly() {
    return marker.mechanism().isResearchOnly();
  }

  String sentence() {
    String cited = marker.mechanism().cited();
    if (isResearchOnly()) {
      return "Research only: whether %s works less well with %s is not proven, so nothing follows from it."
          .formatted(drug.name(), cited);
    }
    return isCertain
        ? "%s is defeated by %s.".formatted(drug.name(), cited)
        : "%s may work less well because of %s.".formatted(drug.name(), cited);
  }
}
