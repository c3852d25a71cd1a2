package org.nextline.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.Location;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Treatment;
import org.nextline.patient.Violation;
import org.nextline.refractory.rule.Field;
import org.nextline.refractory.rule.Vocabulary;

/**
 * Refuses by name what a profile may not hold: facts that no criterion knows, facts of the wrong
 * type, treatments without a name or with the same id. Values are never repeated in an error.
 */
final class ProfileCheck {

  private static final LevenshteinDistance SPELLING = new LevenshteinDistance(3);

  private final Vocabulary vocabulary;

  ProfileCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void check(PatientProfile profile) {
    List<Violation> violations = new ArrayList<>();
    checkFacts("", profile.factsOrEmpty(), violations);
    checkTreatments(profile.treatmentsOrEmpty(), violations);
    checkLocation(profile.location(), violations);
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }

  private void checkFacts(String prefix, Map<?, ?> facts, List<Violation> violations) {
    facts.forEach((key, value) -> {
      String name = prefix + key;
      if (value instanceof Map<?, ?> members && prefix.isEmpty()) {
        checkFacts(name + ".", members, violations);
      } else {
        checkFact(name, value, violations);
      }
    });
  }

  private void checkFact(String name, Object value, List<Violation> violations) {
    Field field = vocabulary.fact(name);
    if (field == null && vocabulary.fact(name + ".any") != null) {
      violations.add(
          new Violation("facts." + name, "expected an object, for example {\"name\": value}"));
    } else if (field == null) {
      violations.add(new Violation("facts." + name, "is not a known fact; " + nearest(name)));
    } else if (value != null && !isAccepted(field, value)) {
      violations.add(new Violation("facts." + name, "expected " + expected(field)));
    }
  }

  /** A laboratory's bounded number ("&lt;=0.5") and "unknown" are accepted as texts. */
  private static boolean isAccepted(Field field, Object value) {
    if (value instanceof String text && text.equalsIgnoreCase("unknown")) {
      return true;
    }
    return switch (field.type()) {
      case NUMBER ->
          value instanceof Number number
              ? number.doubleValue() >= 0
              : value instanceof String text
                  && text.matches("\\s*(<=|>=|<|>|≤|≥)\\s*\\d+(\\.\\d+)?\\s*");
      case FLAG -> value instanceof Boolean;
      case CODE ->
          value instanceof String text && field.codes().stream().anyMatch(text::equalsIgnoreCase);
      case TEXT -> value instanceof String;
      case LIST -> value instanceof List;
    };
  }

  private static boolean isClose(String known, String name) {
    return SPELLING.apply(known.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)) >= 0;
  }

  private static String expected(Field field) {
    return switch (field.type()) {
      case NUMBER ->
          "a number that is not negative" + (field.unit() == null ? "" : ", in " + field.unit());
      case FLAG -> "true or false";
      case CODE -> "one of " + field.codes();
      case TEXT -> "a text";
      case LIST -> "a list";
    };
  }

  private String nearest(String name) {
    return vocabulary.facts().stream()
        .map(Field::name)
        .filter(known -> isClose(known, name))
        .findFirst()
        .map(known -> "did you mean '" + known + "'?")
        .orElse("the facts are listed in the contract for each condition");
  }

  private static void checkLocation(Location location, List<Violation> violations) {
    if (location != null && (location.latitude() == null) != (location.longitude() == null)) {
      String missing = location.latitude() == null ? "latitude" : "longitude";
      violations.add(new Violation("location." + missing, "latitude and longitude go together"));
    }
  }

  private static void checkTreatments(List<Treatment> treatments, List<Violation> violations) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < treatments.size(); i++) {
      Treatment treatment = treatments.get(i);
      String path = "treatments[" + i + "]";
      if (treatment.label() == null || treatment.label().isBlank()) {
        violations.add(
            new Violation(path + ".agent", "name the treatment, or list its components"));
      }
      String id = treatment.id() == null ? Integer.toString(i + 1) : treatment.id();
      if (!ids.add(id)) {
        violations.add(
            new Violation(
                path + ".id",
                "is used by an earlier treatment; ids must differ, and one without an id is called"
                    + " by its place, from 1"));
      }
    }
  }
}
