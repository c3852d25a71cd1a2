package org.nextline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.Location;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Preferences;
import org.nextline.places.Position;
import org.nextline.places.Precision;
import org.nextline.refractory.Assessment;
import org.nextline.refractory.Stringency;
import org.nextline.terminology.Condition;
import org.nextline.terminology.ConditionLookup.Found;

/** Takes a profile in: checks it, assesses it, finds its place, looks for signs of danger. */
final class Intake {

  private final ClinicalKnowledge knowledge;
  private final Assessor assessor;
  private final EligibilityFacts eligibility;

  Intake(ClinicalKnowledge knowledge, Assessor assessor) {
    this.knowledge = knowledge;
    this.assessor = assessor;
    this.eligibility = new EligibilityFacts(knowledge.lexicon());
  }

  /** A patient ready to be matched, with what must be said first. */
  record Patient(PatientCase caseOf, List<UrgentNotice> urgent, List<String> cautions) {}

  Patient receive(PatientProfile given, Stringency stringency, boolean includeUnlikely) {
    Assessor.Assessed assessed = assessor.read(given, stringency);
    PatientProfile profile = assessed.profile();
    List<String> cautions = new ArrayList<>();
    assessed.assessment().understood().forEach(name -> cautions.add(name.question()));
    Position position = position(profile.location(), cautions);
    unusedPreferences(profile.preferences()).ifPresent(cautions::add);
    unknownConditions(profile.otherConditions()).ifPresent(cautions::add);
    unknownAllergies(profile.allergies()).ifPresent(cautions::add);
    List<String> narrower =
        List.copyOf(knowledge.terminology().descendants(assessed.condition().id()));
    PatientCase patient =
        new PatientCase(
            profile,
            assessed.ageYears(),
            assessed.lineage(),
            narrower,
            studiedAs(assessed.lineage(), narrower),
            assessed.condition().name(),
            assessed.markers(),
            assessed.assessment(),
            eligibility.of(assessed),
            position,
            includeUnlikely);
    return new Patient(patient, urgent(assessed.assessment()), cautions);
  }

  private static Optional<String> unusedPreferences(Preferences preferences) {
    boolean unused =
        preferences != null
            && (preferences.phases() != null
                || preferences.excludePlacebo() != null
                || preferences.remoteOk() != null
                || preferences.languages() != null);
    return unused
        ? Optional.of("Of the preferences only the kinds of option are used so far.")
        : Optional.empty();
  }

  private Optional<String> unknownConditions(List<ConditionRef> others) {
    ConditionReader reader = new ConditionReader(knowledge.terminology());
    boolean unknown =
        others != null
            && others.stream().anyMatch(other -> !(reader.lookup(other) instanceof Found));
    return unknown
        ? Optional.of(
            "Not all other conditions are known to us, so options were not checked against those.")
        : Optional.empty();
  }

  private Optional<String> unknownAllergies(List<String> allergies) {
    boolean unknown =
        allergies != null
            && !allergies.stream().allMatch(name -> knowledge.allergies().isKnown(name));
    return unknown
        ? Optional.of(
            "Not all allergies are known to us by these names, so options were not checked against those.")
        : Optional.empty();
  }

  private List<String> studiedAs(List<String> lineage, List<String> narrower) {
    List<String> studied = new ArrayList<>(narrower);
    studied.add(lineage.getFirst());
    lineage.stream().skip(1).filter(id -> !isGroup(id)).forEach(studied::add);
    return studied;
  }

  private boolean isGroup(String id) {
    return knowledge.terminology().condition(id).map(Condition::group).orElse(false);
  }

  private static List<UrgentNotice> urgent(Assessment assessment) {
    return assessment.urgent().stream()
        .map(sign -> new UrgentNotice(sign.code(), sign.text()))
        .toList();
  }

  private static Optional<String> roughness(Precision precision) {
    return switch (precision) {
      case EXACT, POSTAL_CODE -> Optional.empty();
      case CITY ->
          Optional.of(
              "Distances are measured from the city, because the postal code is not known to us.");
      case POSTAL_AREA ->
          Optional.of(
              "Distances are measured from the town that the postal code begins like, and are only"
                  + " about right: send the city too.");
      case REGION ->
          Optional.of(
              "Distances are measured from the middle of the region and may be far off, because"
                  + " neither postal code nor city is known to us.");
    };
  }

  /** Null where the place is not known, which is then said. */
  private Position position(Location location, List<String> cautions) {
    if (location == null) {
      return null;
    }
    if (location.latitude() != null && location.longitude() != null) {
      return new Position(location.latitude(), location.longitude(), Precision.EXACT);
    }
    Optional<Position> found =
        knowledge
            .gazetteer()
            .locate(
                location.countryOrDefault(),
                location.postalCode(),
                location.city(),
                location.region());
    if (found.isEmpty()) {
      cautions.add(
          "The place is not known to us, so distances are left out; check the postal code or send a larger city.");
    } else {
      roughness(found.get().precision()).ifPresent(cautions::add);
    }
    return found.orElse(null);
  }
}
