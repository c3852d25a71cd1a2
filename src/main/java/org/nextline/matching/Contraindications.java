package org.nextline.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Sex;
import org.nextline.patient.Treatment;
import org.nextline.refractory.Strategy;
import org.nextline.refractory.Strategy.Contraindication;
import org.nextline.terminology.ConditionLookup.Found;
import org.nextline.terminology.Drug;
import org.nextline.terminology.Terminology;

/** What speaks against a strategy in one patient, as far as it is known. */
final class Contraindications {

  private static final String ONGOING = "ongoing";

  private final PatientCase patient;
  private final Set<String> markers;
  private final Set<String> taken;
  private final Set<String> perhapsTaken;
  private final Set<String> conditions;

  Contraindications(PatientCase patient, Set<String> markers, Terminology terminology) {
    this.patient = patient;
    this.markers = markers;
    this.taken = drugsAndClasses(patient.profile(), ONGOING::equals, terminology);
    this.perhapsTaken = drugsAndClasses(patient.profile(), Objects::isNull, terminology);
    this.conditions = conditions(patient, terminology);
  }

  /** Of the treatments that ended for such a reason; null stands for a reason that is not known. */
  private static Set<String> drugsAndClasses(
      PatientProfile profile, Predicate<String> stopReason, Terminology terminology) {
    Set<String> names =
        profile.treatmentsOrEmpty().stream()
            .filter(treatment -> stopReason.test(treatment.stopReason()))
            .map(Treatment::label)
            .flatMap(label -> terminology.components(label).stream())
            .collect(Collectors.toSet());
    Set<String> found = new HashSet<>();
    for (String name : names) {
      found.add(key(name));
      terminology.drug(name).map(Drug::classes).stream()
          .flatMap(List::stream)
          .map(Contraindications::key)
          .forEach(found::add);
    }
    return found;
  }

  /** The conditions of the patient and all that these are kinds of. */
  private static Set<String> conditions(PatientCase patient, Terminology terminology) {
    ConditionReader reader = new ConditionReader(terminology);
    Set<String> ids = new HashSet<>(patient.lineage());
    List<ConditionRef> others = patient.profile().otherConditions();
    for (ConditionRef other : others == null ? List.<ConditionRef>of() : others) {
      if (reader.lookup(other) instanceof Found found) {
        ids.add(found.condition().id());
        ids.addAll(terminology.ancestors(found.condition().id()));
      }
    }
    return ids;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Reasons that are known to hold or may hold. */
  List<CriterionFinding> against(Strategy strategy) {
    List<CriterionFinding> findings = new ArrayList<>();
    for (Contraindication reason : strategy.contraindications()) {
      Verdict verdict = verdict(reason.when());
      if (verdict != Verdict.NOT_MET) {
        findings.add(
            CriterionFinding.exclusion(
                "Not with: " + words(reason.when()), verdict, reason.text()));
      }
    }
    return findings;
  }

  private static String words(String when) {
    return when.replaceFirst("^(drug|class|condition|marker):", "").replace('-', ' ');
  }

  private Verdict verdict(String when) {
    String name = when.substring(when.indexOf(':') + 1);
    if (when.startsWith("age")) {
      return age(when, patient.ageYears());
    }
    if (when.startsWith("drug:") || when.startsWith("class:")) {
      return perhapsTaken.contains(key(name)) && !taken.contains(key(name))
          ? Verdict.UNKNOWN
          : known(taken.contains(key(name)));
    }
    if (when.startsWith("condition:")) {
      return known(conditions.contains(name));
    }
    if (when.startsWith("marker:")) {
      return known(markers.contains(name));
    }
    return when.equals("pregnancy") ? pregnancy() : Verdict.UNKNOWN;
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

  private Verdict pregnancy() {
    Object stated = patient.profile().observation("pregnant");
    if (stated != null) {
      return known(Boolean.TRUE.equals(stated) || "true".equalsIgnoreCase(stated.toString()));
    }
    boolean cannotBe =
        patient.profile().sex() == Sex.MALE
            || patient.ageYears() != null && (patient.ageYears() < 10 || patient.ageYears() > 60);
    return cannotBe ? Verdict.NOT_MET : Verdict.UNKNOWN;
  }
}
