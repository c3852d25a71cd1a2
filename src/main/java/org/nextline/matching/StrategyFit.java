package org.nextline.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.patient.Treatment;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.MechanismFinding;
import org.nextline.refractory.MechanismKnowledge;
import org.nextline.refractory.RefractoryStatus;
import org.nextline.refractory.Strategy;
import org.nextline.refractory.Strategy.Requirements;
import org.nextline.terminology.Drug;
import org.nextline.terminology.Terminology;

/**
 * Does a strategy fit a patient? What it requires is judged as inclusion, what speaks against it as
 * exclusion; what is not known stays unknown and never rules it out.
 */
final class StrategyFit {

  private final Terminology terminology;
  private final MechanismKnowledge mechanisms;
  private final Contraindications contraindications;

  StrategyFit(
      Terminology terminology, MechanismKnowledge mechanisms, Contraindications contraindications) {
    this.terminology = terminology;
    this.mechanisms = mechanisms;
    this.contraindications = contraindications;
  }

  List<CriterionFinding> findings(Strategy strategy, PatientCase patient) {
    List<CriterionFinding> findings = new ArrayList<>();
    Requirements asked = strategy.requires();
    if (Boolean.TRUE.equals(asked.refractory())) {
      findings.add(refractory(patient));
    }
    if (!asked.stages().isEmpty()) {
      findings.add(stage(asked.stages(), patient));
    }
    if (asked.minFailedTreatments() != null) {
      findings.add(failures(asked.minFailedTreatments(), patient));
    }
    Set<String> markers = markers(patient);
    if (!asked.markers().isEmpty()) {
      findings.add(marker(asked.markers(), markers));
    }
    asked.priorClasses().forEach(name -> findings.add(prior(name, patient)));
    ageAndSex(asked, patient, findings);
    against(strategy, patient, markers, findings);
    findings.addAll(contraindications.of(strategy, patient, markers));
    return findings;
  }

  /**
   * True where a marker that was found is one that the strategy asks for, or calls for its drugs.
   */
  boolean isAnswerToMarker(Strategy strategy, PatientCase patient) {
    return strategy.requires().markers().stream().anyMatch(markers(patient)::contains)
        || patient.assessment().mechanisms().stream()
            .flatMap(mechanism -> mechanism.implies().stream())
            .map(option -> option.toLowerCase(Locale.ROOT))
            .anyMatch(option -> strategy.drugs().stream().anyMatch(option::contains));
  }

  private Set<String> markers(PatientCase patient) {
    return mechanisms.markers(patient.profile(), new LinkedHashSet<>(patient.lineage()));
  }

  private static CriterionFinding refractory(PatientCase patient) {
    String text = "Standard treatment has been shown not to be enough (refractory)";
    return switch (patient.isRefractory() ? RefractoryStatus.REFRACTORY : patient.status()) {
      case REFRACTORY ->
          inclusion(
              text,
              Verdict.MET,
              "It is considered when a condition is refractory, which is the case here.",
              "assessment");
      case NOT_REFRACTORY ->
          inclusion(
              text,
              Verdict.NOT_MET,
              "It is considered when a condition is refractory, which is not the case by the criteria.",
              "assessment");
      case INDETERMINATE ->
          inclusion(
              text,
              Verdict.UNKNOWN,
              "It is considered when a condition is refractory, which is not established yet.",
              "assessment");
    };
  }

  private static CriterionFinding stage(List<String> stages, PatientCase patient) {
    Set<String> found = new HashSet<>();
    boolean open = false;
    for (CriterionAssessment assessment : patient.assessment().assessments()) {
      open |= assessment.stage() == null;
      if (assessment.stage() != null) {
        found.addAll(List.of(assessment.stage().split(";")));
      }
    }
    String text = "Stage: " + String.join(" or ", stages).replace('_', ' ');
    if (stages.stream().anyMatch(found::contains)) {
      return inclusion(text, Verdict.MET, "The stage is one that it is meant for.", "assessment");
    }
    return open
        ? inclusion(text, Verdict.UNKNOWN, "The stage is not established yet.", "assessment")
        : inclusion(text, Verdict.NOT_MET, "It is meant for another stage.", "assessment");
  }

  private static CriterionFinding failures(int least, PatientCase patient) {
    String text = "At least " + least + " treatments that failed";
    Integer failed =
        patient.assessment().assessments().stream()
            .map(CriterionAssessment::failedCount)
            .filter(count -> count != null)
            .max(Integer::compare)
            .orElse(null);
    if (failed != null && failed >= least) {
      return inclusion(
          text, Verdict.MET, failed + " treatments are known to have failed.", "treatments");
    }
    return inclusion(
        text,
        Verdict.UNKNOWN,
        "It is not known whether " + least + " treatments have failed.",
        "treatments");
  }

  private static CriterionFinding marker(List<String> asked, Set<String> found) {
    String text = "Marker: " + String.join(" or ", asked);
    return asked.stream()
        .filter(found::contains)
        .findFirst()
        .map(name -> inclusion(text, Verdict.MET, name + " was found.", "biomarkers"))
        .orElseGet(() ->
            inclusion(
                text,
                Verdict.UNKNOWN,
                "Only for people with "
                    + String.join(" or ", asked)
                    + "; ask whether it was tested.",
                "biomarkers"));
  }

  private CriterionFinding prior(String drugClass, PatientCase patient) {
    String text = "After treatment with " + drugClass;
    if (triedClasses(patient).contains(drugClass.toLowerCase(Locale.ROOT))) {
      return inclusion(text, Verdict.MET, drugClass + " was tried.", "treatments");
    }
    return patient.profile().treatments() == null
        ? inclusion(
            text,
            Verdict.UNKNOWN,
            "It is not known whether " + drugClass + " was tried.",
            "treatments")
        : inclusion(
            text,
            Verdict.NOT_MET,
            "It comes after treatment with "
                + drugClass
                + ", which is not among the treatments given.",
            "treatments");
  }

  private static void ageAndSex(
      Requirements asked, PatientCase patient, List<CriterionFinding> findings) {
    Double age = patient.ageYears();
    if (asked.minAge() != null || asked.maxAge() != null) {
      boolean outside =
          age != null
              && (asked.minAge() != null && age < asked.minAge()
                  || asked.maxAge() != null && age > asked.maxAge());
      findings.add(
          age == null
              ? inclusion("Age", Verdict.UNKNOWN, "The age is not known.", "age")
              : outside
                  ? inclusion("Age", Verdict.NOT_MET, "It is meant for another age.", "age")
                  : inclusion("Age", Verdict.MET, "The age fits.", "age"));
    }
    if (asked.sex() != null
        && patient.profile().sex() != null
        && asked.sex() != patient.profile().sex()) {
      findings.add(inclusion("Sex", Verdict.NOT_MET, "It is meant for the other sex.", "sex"));
    }
  }

  /** Already tried, lost to a resistance mechanism, ruled out by a marker. */
  private void against(
      Strategy strategy,
      PatientCase patient,
      Set<String> markers,
      List<CriterionFinding> findings) {
    Set<String> tried = tried(patient);
    Set<String> classes = triedClasses(patient);
    for (String name : strategy.requires().excludesPrior()) {
      String key = name.toLowerCase(Locale.ROOT);
      if (key.startsWith("class:") ? classes.contains(key.substring(6)) : tried.contains(key)) {
        findings.add(
            exclusion(
                "Already tried: " + name.replace("class:", ""),
                name.replace("class:", "") + " was already tried.",
                "treatments"));
      }
    }
    if (!strategy.drugs().isEmpty() && tried.containsAll(strategy.drugs())) {
      findings.add(
          exclusion(
              "Already tried",
              String.join(" with ", strategy.drugs()) + " was already tried.",
              "treatments"));
    }
    for (MechanismFinding mechanism : patient.assessment().mechanisms()) {
      mechanism.lost().stream()
          .filter(strategy.drugs()::contains)
          .forEach(drug ->
              findings.add(
                  exclusion(
                      "Resistance: " + mechanism.marker(),
                      drug
                          + " is not expected to work because of "
                          + mechanism.marker()
                          + " ("
                          + mechanism.source()
                          + ").",
                      "biomarkers")));
    }
    strategy.requires().notMarkers().stream()
        .filter(markers::contains)
        .forEach(name ->
            findings.add(
                exclusion(
                    "Not with " + name,
                    "It is not meant for people with " + name + ", which was found.",
                    "biomarkers")));
  }

  private Set<String> tried(PatientCase patient) {
    return patient.profile().treatmentsOrEmpty().stream()
        .map(Treatment::label)
        .flatMap(label -> terminology.components(label).stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private Set<String> triedClasses(PatientCase patient) {
    Set<String> classes = new HashSet<>();
    for (String name : tried(patient)) {
      terminology
          .drug(name)
          .map(Drug::classes)
          .ifPresent(found -> found.forEach(c -> classes.add(c.toLowerCase(Locale.ROOT))));
    }
    patient.profile().treatmentsOrEmpty().stream()
        .map(Treatment::drugClass)
        .filter(c -> c != null)
        .forEach(c -> classes.add(c.toLowerCase(Locale.ROOT)));
    return classes;
  }

  private static CriterionFinding inclusion(
      String text, Verdict verdict, String because, String evidence) {
    return new CriterionFinding("inclusion", text, verdict, because, List.of(evidence));
  }

  private static CriterionFinding exclusion(String text, String because, String evidence) {
    return new CriterionFinding("exclusion", text, Verdict.MET, because, List.of(evidence));
  }
}
