package org.nextline.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Treatment;
import org.nextline.refractory.Strategy;
import org.nextline.terminology.Terminology;

/**
 * What was tried before a strategy: what must have been, and what must not.
 *
 * @param drugs generic names in lower case
 * @param classes of these drugs and as written in the profile, in lower case
 * @param isKnown false where the treatment history is not known at all
 */
record PriorTreatment(Set<String> drugs, Set<String> classes, boolean isKnown) {

  private static final String CLASS = "class:";

  static PriorTreatment of(PatientProfile profile, Terminology terminology) {
    List<Treatment> treatments = profile.treatmentsOrEmpty();
    Set<String> drugs =
        treatments.stream()
            .map(Treatment::label)
            .flatMap(label -> terminology.components(label).stream())
            .map(PriorTreatment::key)
            .collect(Collectors.toSet());
    Set<String> classes = new HashSet<>();
    drugs.stream()
        .flatMap(name -> terminology.drug(name).stream())
        .flatMap(drug -> drug.classes().stream())
        .map(PriorTreatment::key)
        .forEach(classes::add);
    treatments.stream()
        .map(Treatment::drugClass)
        .filter(Objects::nonNull)
        .map(PriorTreatment::key)
        .forEach(classes::add);
    return new PriorTreatment(drugs, classes, profile.treatments() != null);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** One finding for each drug class that the strategy comes after. */
  List<CriterionFinding> required(Strategy strategy) {
    return strategy.requires().priorClasses().stream().map(this::after).toList();
  }

  private CriterionFinding after(String drugClass) {
    String text = "After treatment with " + drugClass;
    if (classes.contains(key(drugClass))) {
      return finding(text, Verdict.MET, drugClass + " was tried.");
    }
    return isKnown
        ? finding(
            text,
            Verdict.NOT_MET,
            "It comes after treatment with "
                + drugClass
                + ", which is not among the treatments given.")
        : finding(text, Verdict.UNKNOWN, "It is not known whether " + drugClass + " was tried.");
  }

  private static CriterionFinding finding(String text, Verdict verdict, String because) {
    return CriterionFinding.inclusion(text, verdict, because, "treatments");
  }

  /** What the strategy excludes, and the strategy's own drugs, where they were tried already. */
  List<CriterionFinding> against(Strategy strategy) {
    List<CriterionFinding> findings = new ArrayList<>();
    for (String name : strategy.requires().excludesPrior()) {
      if (wasTried(key(name))) {
        String plain = name.replace(CLASS, "");
        findings.add(alreadyTried("Already tried: " + plain, plain));
      }
    }
    if (!strategy.drugs().isEmpty() && drugs.containsAll(strategy.drugs())) {
      findings.add(alreadyTried("Already tried", String.join(" with ", strategy.drugs())));
    }
    return findings;
  }

  private boolean wasTried(String drugOrClass) {
    return drugOrClass.startsWith(CLASS)
        ? classes.contains(drugOrClass.substring(CLASS.length()))
        : drugs.contains(drugOrClass);
  }

  private static CriterionFinding alreadyTried(String text, String what) {
    return CriterionFinding.exclusion(
        text, Verdict.MET, what + " was already tried.", "treatments");
  }
}
