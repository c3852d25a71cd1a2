package org.nextline.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialRecord;
import org.nextline.patient.Location;

/** Everything that is written about a trial for a patient. */
final class TrialExplanation {

  private final TrialRecord trial;
  private final PatientCase patient;
  private final TrialMarkers markers;
  private final List<CriterionFinding> own;

  /**
   * @param own the trial's own criteria
   */
  TrialExplanation(
      TrialRecord trial, PatientCase patient, TrialMarkers markers, List<CriterionFinding> own) {
    this.trial = trial;
    this.patient = patient;
    this.markers = markers;
    this.own = own;
  }

  OptionDetails details() {
    List<CriterionFinding> fields = RegistryCriteria.of(trial, patient);
    List<CriterionFinding> criteria = new ArrayList<>(fields);
    criteria.addAll(own);
    Optional<Site> nearest = nearestOpenSite(any -> true);
    return new OptionDetails(
        title(),
        why(),
        cautions(fields, nearest),
        criteria,
        nearest.map(Site::shown).orElse(null),
        trial.sources());
  }

  private String title() {
    return trial.title() != null
        ? trial.title()
        : trial.officialTitle() != null ? trial.officialTitle() : trial.id();
  }

  private List<String> why() {
    List<String> why = new ArrayList<>();
    why.add("It studies " + String.join(", ", trial.conditions()) + ".");
    if (trial.status().isOpen()) {
      why.add("It is recruiting" + asOf() + ".");
    }
    if (!trial.phases().isEmpty()) {
      why.add(
          "Phase: "
              + String.join(", ", trial.phases()).replace("PHASE", "").replace("EARLY_1", "early 1")
              + ".");
    }
    if (!trial.interventions().isEmpty()) {
      why.add("It tests: " + String.join("; ", trial.interventions()) + ".");
    }
    why.addAll(markers.reasons(trial.topic()));
    return why;
  }

  private String asOf() {
    return trial.source().asOf() == null
        ? " by a record without a date"
        : " as of " + trial.source().asOf();
  }

  private List<String> cautions(List<CriterionFinding> fields, Optional<Site> nearest) {
    List<String> cautions = new ArrayList<>();
    markers.lossOfOnlyDrug(trial.topic()).ifPresent(cautions::add);
    if (trial.status() == RecruitmentStatus.NOT_YET_RECRUITING) {
      cautions.add("It has not opened yet" + asOf() + ".");
    } else if (!trial.status().isOpen()) {
      cautions.add(
          "It is not recruiting"
              + asOf()
              + " ("
              + trial.status().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + ").");
    }
    fields.stream()
        .filter(CriterionFinding::speaksAgainst)
        .forEach(finding -> cautions.add(finding.because()));
    own.stream()
        .filter(CriterionFinding::speaksAgainst)
        .forEach(finding -> cautions.add(finding.objection()));
    cautions.addAll(
        nearest
            .map(this::travelCautions)
            .orElse(List.of("No open site is listed; the registry's page may know more.")));
    if (trial.eligibilityText() != null) {
      cautions.add(
          "The trial's own conditions for taking part were read by a program: check them with its team.");
    }
    return cautions;
  }

  private List<String> travelCautions(Site site) {
    Location home = patient.profile().location();
    List<String> cautions =
        new ArrayList<>(TravelCautions.of(patient, site.record().place(), site.nearness()));
    if (TravelCautions.isAbroad(site.record().place(), home)) {
      nearestOpenSite(other -> !TravelCautions.isAbroad(other.place(), home))
          .map(Site::inWords)
          .ifPresent(words -> cautions.add("Nearest open site in the own country: " + words + "."));
    }
    return cautions;
  }

  /** The nearest by distance; sites without coordinates come after all others. */
  private Optional<Site> nearestOpenSite(Predicate<SiteRecord> wanted) {
    return trial.sites().stream()
        .filter(site -> site.status().isOpen())
        .filter(wanted)
        .map(site -> new Site(site, Nearness.of(patient.position(), site.place())))
        .min(
            Comparator.comparing(
                site -> site.nearness().atMostKm(),
                Comparator.nullsLast(Comparator.naturalOrder())));
  }

  private record Site(SiteRecord record, Nearness nearness) {

    NearestSite shown() {
      return NearestSite.at(
          record.facility(), record.place(), nearness, record.status().name(), record.contact());
    }

    String inWords() {
      String name = record.facility() == null ? record.place().city() : record.facility();
      return nearness.km() == null
          ? name
          : "%s, about %,.0f km away".formatted(name, nearness.km());
    }
  }
}
