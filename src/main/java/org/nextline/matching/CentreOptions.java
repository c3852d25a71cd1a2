package org.nextline.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.catalog.CentreCatalog;
import org.nextline.catalog.CentreRecord;
import org.nextline.eligibility.Fit;
import org.nextline.matching.AccreditationSchemes.Scheme;

/** Specialist centres for the condition, the more special and the nearer the better. */
final class CentreOptions implements OptionSource {

  private static final double ADULT_YEARS = 18;
  private static final double EXACT = 0.35;
  private static final double WIDER = 0.2;
  private static final double ACCREDITED = 0.15;
  private static final double REFRACTORY = 0.1;
  private static final double NEAR = 0.3;

  private final CentreCatalog centres;
  private final AccreditationSchemes schemes;

  CentreOptions(CentreCatalog centres, AccreditationSchemes schemes) {
    this.centres = centres;
    this.schemes = schemes;
  }

  @Override
  public Set<OptionKind> kinds() {
    return Set.of(OptionKind.SPECIALIST_CENTRE);
  }

  @Override
  public Candidates candidates(PatientCase patient) {
    return Candidates.of(
        centres.all().stream()
            .filter(centre -> isSpecialFor(centre, patient))
            .map(centre -> candidate(centre, patient))
            .filter(Objects::nonNull)
            .toList());
  }

  private static boolean isSpecialFor(CentreRecord centre, PatientCase patient) {
    return patient.lineage().stream().anyMatch(centre.conditions()::contains)
        || patient.narrower().stream().anyMatch(centre.conditions()::contains);
  }

  private static Candidate candidate(CentreRecord centre, PatientCase patient) {
    Nearness nearness = Nearness.of(patient.position(), centre.place());
    boolean against =
        isForOtherAges(centre, patient) || nearness.isTooFar(patient.profile().maxDistanceKm());
    if (against && !patient.includeUnlikely()) {
      return null;
    }
    Map<String, Double> parts = new LinkedHashMap<>();
    boolean exact = centre.conditions().contains(patient.conditionId());
    parts.put("condition", exact ? EXACT : WIDER);
    parts.put("accreditation", centre.accreditations().isEmpty() ? 0 : ACCREDITED);
    parts.put("verdict", patient.isRefractory() ? REFRACTORY : 0);
    parts.put("nearness", NEAR * nearness.worth());
    return new Candidate(
        OptionKind.SPECIALIST_CENTRE,
        centre.id(),
        against ? Fit.UNLIKELY : exact ? Fit.LIKELY : Fit.POSSIBLE,
        parts);
  }

  private static boolean isForOtherAges(CentreRecord centre, PatientCase patient) {
    if (centre.ages() == null || patient.ageYears() == null) {
      return false;
    }
    boolean adult = patient.ageYears() >= ADULT_YEARS;
    return adult == (centre.ages() == CentreRecord.Ages.CHILDREN);
  }

  @Override
  public Map<String, OptionDetails> explain(Collection<String> ids, PatientCase patient) {
    return centres.all().stream()
        .filter(centre -> ids.contains(centre.id()))
        .collect(Collectors.toMap(CentreRecord::id, centre -> details(centre, patient)));
  }

  private OptionDetails details(CentreRecord centre, PatientCase patient) {
    Nearness nearness = Nearness.of(patient.position(), centre.place());
    List<String> why = new ArrayList<>();
    if (!centre.accreditations().isEmpty()) {
      why.add("Accreditation or membership: " + accreditations(centre) + ".");
      meanings(centre, Scheme::meaning).forEach(why::add);
    }
    if (!centre.services().isEmpty()) {
      why.add("Offers: " + String.join(", ", centre.services()) + ".");
    }
    if (patient.isRefractory()) {
      why.add(
          "When standard treatment has not been enough, a specialist centre can review the diagnosis and the next options.");
    }
    List<String> cautions = new ArrayList<>();
    if (centre.ages() != null) {
      cautions.add("It treats " + centre.ages().name().toLowerCase(Locale.ROOT) + ".");
    }
    cautions.addAll(TravelCautions.of(patient, centre.place(), nearness));
    cautions.add("Accreditations change: check the current listing before a referral.");
    meanings(centre, scheme -> "Current list of " + scheme.scheme() + ": " + scheme.liveList())
        .forEach(cautions::add);
    return new OptionDetails(
        centre.name(),
        why,
        cautions,
        List.of(),
        NearestSite.at(centre.name(), centre.place(), nearness, null, centre.contact()),
        centre.source());
  }

  /** What is said of each scheme that the centre belongs to. */
  private Stream<String> meanings(CentreRecord centre, Function<Scheme, String> words) {
    return centre.accreditations().stream()
        .map(CentreRecord.Accreditation::scheme)
        .distinct()
        .flatMap(name -> schemes.scheme(name).stream())
        .map(words);
  }

  private static String accreditations(CentreRecord centre) {
    return centre.accreditations().stream()
        .map(a -> a.level() == null ? a.scheme() : a.scheme() + " (" + a.level() + ")")
        .collect(Collectors.joining("; "));
  }
}
