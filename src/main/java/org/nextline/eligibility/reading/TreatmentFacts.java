package org.nextline.eligibility.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.eligibility.predicate.Course;
import org.nextline.eligibility.predicate.Fact;
import org.nextline.logic.Truth;
import org.nextline.patient.Treatment;
import org.nextline.terminology.Drug;
import org.nextline.terminology.DrugLookup;

/** What the treatments of a profile count as. */
final class TreatmentFacts {

  private final Lexicon lexicon;

  TreatmentFacts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Course> courses(List<Treatment> treatments, LocalDate today) {
    List<Course> courses = new ArrayList<>();
    for (int i = 0; i < treatments.size(); i++) {
      Treatment treatment = treatments.get(i);
      String path = "treatments." + (treatment.id() == null ? "[" + i + "]" : treatment.id());
      courses.add(
          new Course(
              ids(treatment.label(), treatment.drugClass(), treatment.role()),
              treatment.line(),
              ongoing(treatment),
              treatment.end(),
              failed(treatment),
              progressed(treatment),
              intolerant(treatment),
              new Fact(path, "The history lists " + treatment.label())));
    }
    return courses;
  }

  Map<String, Fact> allergies(List<String> names) {
    Map<String, Fact> known = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Fact fact =
          new Fact("allergies[" + i + "]", "The profile lists an allergy to " + names.get(i));
      ids(names.get(i), names.get(i), null).forEach(id -> known.putIfAbsent(id, fact));
    }
    return known;
  }

  Set<String> unlisted() {
    return lexicon.therapies().values().stream()
        .filter(kind -> Boolean.FALSE.equals(kind.listed()))
        .map(kind -> "therapy:" + kind.id())
        .collect(Collectors.toSet());
  }

  /** Everything that a treatment of this name, class and role counts as. */
  private Set<String> ids(String label, String drugClass, String role) {
    Set<String> ids = new HashSet<>();
    Set<String> classes = new HashSet<>();
    if (drugClass != null) {
      classes.add(drugClass.toLowerCase(Locale.ROOT));
    }
    if (label != null) {
      for (String component : lexicon.terminology().components(label)) {
        if (lexicon.terminology().findDrug(component) instanceof DrugLookup.Found found) {
          Drug drug = found.drug();
          ids.add("drug:" + drug.name());
          drug.classes().forEach(each -> classes.add(each.toLowerCase(Locale.ROOT)));
        }
      }
    }
    for (LexiconData.TherapyKind kind : lexicon.therapies().values()) {
      if (counts(kind, label, classes, ids, role)) {
        ids.add("therapy:" + kind.id());
      }
    }
    return ids;
  }

  private static boolean counts(
      LexiconData.TherapyKind kind,
      String label,
      Set<String> classes,
      Set<String> ids,
      String role) {
    return kind.classes().stream().anyMatch(each -> classes.contains(each.toLowerCase(Locale.ROOT)))
        || kind.drugs().stream().anyMatch(drug -> ids.contains("drug:" + drug))
        || role != null && kind.roles().contains(role)
        || label != null && named(kind, label);
  }

  private static boolean named(LexiconData.TherapyKind kind, String label) {
    String words = " " + label.toLowerCase(Locale.ROOT) + " ";
    return kind.words().stream()
            .anyMatch(word -> words.contains(" " + word.toLowerCase(Locale.ROOT) + " "))
        || words.strip().equals(kind.name().toLowerCase(Locale.ROOT))
        || kind.synonyms().stream()
            .anyMatch(name -> words.strip().equals(name.toLowerCase(Locale.ROOT)));
  }

  private static Boolean ongoing(Treatment treatment) {
    if ("ongoing".equals(treatment.stopReason())) {
      return true;
    }
    return treatment.end() != null
            || treatment.stopReason() != null
                && !"unknown".equals(treatment.stopReason())
                && !"assessed".equals(treatment.stopReason())
        ? Boolean.FALSE
        : null;
  }

  private Truth failed(Treatment treatment) {
    if ("lack_of_efficacy".equals(treatment.stopReason())
        || "progression".equals(treatment.stopReason())
        || Boolean.TRUE.equals(treatment.progressed())
        || treatment.outcome() != null
            && lexicon.outcomes().noEffect().contains(treatment.outcome())) {
      return Truth.TRUE;
    }
    return treatment.outcome() != null && lexicon.outcomes().effect().contains(treatment.outcome())
        ? Truth.FALSE
        : Truth.UNKNOWN;
  }

  private static Truth progressed(Treatment treatment) {
    if ("progression".equals(treatment.stopReason())
        || Boolean.TRUE.equals(treatment.progressed())) {
      return Truth.TRUE;
    }
    return Truth.of(treatment.progressed());
  }

  private static Truth intolerant(Treatment treatment) {
    return "adverse_effect".equals(treatment.stopReason()) ? Truth.TRUE : Truth.UNKNOWN;
  }
}
