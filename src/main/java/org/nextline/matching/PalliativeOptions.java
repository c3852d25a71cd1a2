package org.nextline.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.catalog.PalliativeCatalog;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.catalog.PalliativeServiceRecord.Type;
import org.nextline.eligibility.Fit;
import org.nextline.refractory.SupportiveNeed;

/**
 * Palliative and hospice services near the patient. They are offered in parallel with treatment:
 * the more reasons the profile gives, the higher they rank.
 */
final class PalliativeOptions implements OptionSource {

  private static final double BASE = 0.1;
  private static final double NEED = 0.15;
  private static final double URGENT_NEED = 0.35;
  private static final double PROGRAMME = 0.05;
  private static final double NEAR = 0.2;

  private final PalliativeCatalog services;

  PalliativeOptions(PalliativeCatalog services) {
    this.services = services;
  }

  @Override
  public Set<OptionKind> kinds() {
    return Set.of(OptionKind.PALLIATIVE_CARE);
  }

  @Override
  public Candidates candidates(PatientCase patient) {
    return Candidates.of(
        services.all().stream()
            .map(service -> candidate(service, patient))
            .filter(Objects::nonNull)
            .toList());
  }

  private static Candidate candidate(PalliativeServiceRecord service, PatientCase patient) {
    Nearness nearness = Nearness.of(patient.position(), service.place());
    boolean tooFar = nearness.isTooFar(patient.profile().maxDistanceKm());
    if (tooFar && !patient.includeUnlikely()) {
      return null;
    }
    List<SupportiveNeed> needs = patient.assessment().supportiveNeeds();
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("base", BASE);
    parts.put("need", need(needs));
    parts.put("programme", service.type() == Type.HOSPICE ? 0 : PROGRAMME);
    parts.put("nearness", NEAR * nearness.worth());
    return new Candidate(
        OptionKind.PALLIATIVE_CARE,
        service.id(),
        tooFar ? Fit.UNLIKELY : isClearlyNeeded(needs) ? Fit.LIKELY : Fit.POSSIBLE,
        parts);
  }

  /** An urgent reason, or more than one. */
  private static boolean isClearlyNeeded(List<SupportiveNeed> needs) {
    return needs.size() > 1 || needs.stream().anyMatch(SupportiveNeed::urgent);
  }

  private static double need(List<SupportiveNeed> needs) {
    if (needs.isEmpty()) {
      return 0;
    }
    return needs.stream().anyMatch(SupportiveNeed::urgent) ? URGENT_NEED : NEED;
  }

  @Override
  public Map<String, OptionDetails> explain(Collection<String> ids, PatientCase patient) {
    return services.all().stream()
        .filter(service -> ids.contains(service.id()))
        .collect(
            Collectors.toMap(PalliativeServiceRecord::id, service -> details(service, patient)));
  }

  private static OptionDetails details(PalliativeServiceRecord service, PatientCase patient) {
    Nearness nearness = Nearness.of(patient.position(), service.place());
    List<String> why = new ArrayList<>();
    patient
        .assessment()
        .supportiveNeeds()
        .forEach(need -> why.add(need.trigger() + ": " + need.service() + "."));
    why.add(
        "Palliative care eases symptoms and supports the family; it can be used at the same time as treatment.");
    if (!service.services().isEmpty()) {
      why.add("Offers: " + String.join(", ", service.services()) + ".");
    }
    List<String> cautions = new ArrayList<>();
    if (service.type() == Type.HOSPICE) {
      cautions.add(
          "A hospice cares for people in the last months of life; many hospices also advise on symptoms earlier. Ask which of the two is meant.");
    }
    cautions.addAll(TravelCautions.of(patient, service.place(), nearness));
    return new OptionDetails(
        service.name(),
        why,
        cautions,
        List.of(),
        NearestSite.at(service.name(), service.place(), nearness, null, service.contact()),
        service.source());
  }
}
