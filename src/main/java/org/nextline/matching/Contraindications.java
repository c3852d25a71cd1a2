package org.nextline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.Treatment;
import org.nextline.refractory.Strategy;
import org.nextline.refractory.Strategy.Contraindication;
import org.nextline.terminology.ConditionLookup.Found;
import org.nextline.terminology.Drug;
import org.nextline.terminology.Terminology;

/** What speaks against a strategy in this patient, as far as it is known. */
final class Contraindications {

  private static final String ONGOING = "ongoing";

  private final Terminology terminology;

  Contraindications(Terminology terminology) {
    this.terminology = terminology;
  }

  List<CriterionFinding> of(Strategy strategy, PatientCase patient, Set<String> markers) {
    List<CriterionFinding> findings = new ArrayList<>();
    for (Contraindication reason : strategy.contraindications()) {
      Verdict verdict = verdict(reason.when(), patient, markers);
      if (verdict != Verdict.NOT_MET) {
        findings.add(
            new CriterionFinding(
                "exclusion",
                "Not with: " + words(reason.when()),
                verdict,
                reason.text(),
                List.of()));
      }
    }
    return findings;
  }

  private static String words(String when) {
    return when.replaceFirst("^(drug|class|condition|marker):", "").replace('-', ' ');
  }

  private Verdict verdict(String when, PatientCase patient, Set<String> markers) {
    String name = when.substring(when.indexOf(':') + 1);
    if (when.startsWith("age")) {
      return age(when, patient.ageYears());
    }
    if (when.startsWith("drug:") || when.startsWith("class:")) {
      return known(isTaken(name, patient));
    }
    if (when.startsWith("condition:")) {
      return known(has(name, patient));
    }
    if (when.startsWith("marker:")) {
      return known(markers.contains(name));
    }
    return when.equals("pregnancy") ? pregnancy(patient) : Verdict.UNKNOWN;
  }

  /** Listed facts decide; what is not listed may still be, but is not held against the option. */
  private static Verdict known(boolean listed) {
    return listed ? Verdict.MET : Verdict.NOT_MET;
  }

  private static Verdict age(String when, Double age) {
    if (age == null) {
      return Verdict.UNKNOWN;
    }
    double bound = Double.parseDouble(when.substring(4));
    return known(when.charAt(3) == '>' ? age > bound : age < bound);
  }

  private static Verdict pregnancy(PatientCase patient) {
    Object stated = patient.profile().observation("pregnant");
    if (stated != null) {
      return known(Boolean.TRUE.equals(stated) || "true".equalsIgnoreCase(stated.toString()));
    }
    boolean cannotBe =
        patient.profile().sex() == org.nextline.patient.Sex.MALE
            || patient.ageYears() != null && (patient.ageYears() < 10 || patient.ageYears() > 60);
    return cannotBe ? Verdict.NOT_MET : Verdict.UNKNOWN;
  }

  private boolean isTaken(String drugOrClass, PatientCase patient) {
    return patient.profile().treatmentsOrEmpty().stream()
        .filter(treatment -> ONGOING.equals(treatment.stopReason()))
        .map(Treatment::label)
        .flatMap(label -> terminology.components(label).stream())
        .anyMatch(drug -> drug.equalsIgnoreCase(drugOrClass) || isOfClass(drug, drugOrClass));
  }

  private boolean isOfClass(String drug, String drugClass) {
    return terminology.drug(drug).map((Drug known) -> known.isOfClass(drugClass)).orElse(false);
  }

  private boolean has(String condition, PatientCase patient) {
    List<ConditionRef> others = patient.profile().otherConditions();
    return patient.lineage().contains(condition)
        || others != null && others.stream().anyMatch(other -> isKind(other, condition));
  }

  private boolean isKind(ConditionRef other, String condition) {
    String text = other.id() != null ? other.id() : other.text();
    return text != null
        && terminology.find(text.toLowerCase(Locale.ROOT)) instanceof Found found
        && (found.condition().id().equals(condition)
            || terminology.ancestors(found.condition().id()).contains(condition));
  }
}
