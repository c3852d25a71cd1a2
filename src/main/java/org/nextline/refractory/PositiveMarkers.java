package org.nextline.refractory;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nextline.patient.Biomarker;
import org.nextline.patient.PatientProfile;

/** What a profile says was found, from its biomarkers and from the facts that say the same. */
final class PositiveMarkers {

  /**
   * A fact that says the same as a biomarker.
   *
   * @param value the value that counts; null: any
   * @param marker the biomarker's name; {@code {value}} stands for the fact's value
   */
  record FactMarker(String fact, String value, String marker) {
    FactMarker {
      Objects.requireNonNull(fact, "expected fact");
      Objects.requireNonNull(marker, "expected marker");
    }
  }

  /** The content of {@code facts.yaml}. */
  record Reading(List<FactMarker> facts, List<String> notVariants) {}

  private final Set<String> names = new HashSet<>();
  private final Set<String> alteredGenes = new HashSet<>();

  PositiveMarkers(PatientProfile profile, Reading reading) {
    if (profile.biomarkers() != null) {
      profile.biomarkers().stream()
          .filter(Objects::nonNull)
          .filter(Biomarker::isPositive)
          .forEach(b -> add(b, reading.notVariants()));
    }
    for (FactMarker fact : reading.facts()) {
      Object value = profile.factsOrEmpty().get(fact.fact());
      if (value != null && (fact.value() == null || fact.value().equals(value.toString()))) {
        names.add(MarkerName.key(fact.marker().replace("{value}", value.toString())));
      }
    }
  }

  private void add(Biomarker biomarker, List<String> notVariants) {
    String variant = biomarker.variant();
    if (variant != null && MarkerName.isOneOf(variant, notVariants)) {
      return;
    }
    if (biomarker.name() != null) {
      names.add(MarkerName.key(biomarker.name()));
    }
    if (biomarker.gene() != null) {
      alteredGenes.add(MarkerName.key(biomarker.gene()));
      names.add(MarkerName.key(biomarker.gene() + " " + Objects.requireNonNullElse(variant, "")));
    }
    if (variant != null) {
      names.add(MarkerName.key(variant));
    }
  }

  /** True when the marker, in any of its spellings, was found. */
  boolean contain(Mechanism mechanism) {
    return names.contains(MarkerName.key(mechanism.marker()))
        || mechanism.aliases().stream().anyMatch(this::containsAlias);
  }

  private boolean containsAlias(String alias) {
    return MarkerName.isAnyVariant(alias)
        ? alteredGenes.contains(MarkerName.geneOf(alias))
        : names.contains(MarkerName.key(alias));
  }
}
