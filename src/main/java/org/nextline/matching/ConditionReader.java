package org.nextline.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.narrative.NotesReader;
import org.nextline.refractory.Understanding;
import org.nextline.terminology.Condition;
import org.nextline.terminology.ConditionLookup;
import org.nextline.terminology.ConditionLookup.Ambiguous;
import org.nextline.terminology.ConditionLookup.Confidence;
import org.nextline.terminology.ConditionLookup.Found;
import org.nextline.terminology.ConditionLookup.NotFound;
import org.nextline.terminology.Terminology;

/**
 * Finds the condition that a profile means. An exact name or code is taken as it stands; a close
 * one is taken and said so; an ambiguous or unknown one is asked back.
 */
final class ConditionReader {

  private final Terminology terminology;

  ConditionReader(Terminology terminology) {
    this.terminology = terminology;
  }

  /**
   * @param understood what to say about how the name was understood
   */
  record Read(Condition condition, List<Understanding> understood) {}

  /**
   * @param noted the profile with what its notes say
   */
  Read read(NotesReader.Filled noted) {
    ConditionRef ref = noted.profile().condition();
    if (ref == null) {
      throw notNamed(noted);
    }
    Found found = expectOne(lookup(ref));
    return new Read(
        found.condition(), noted.adds("condition") ? List.of() : understood(found, ref));
  }

  private InvalidInput notNamed(NotesReader.Filled noted) {
    List<Condition> named =
        noted.adds("otherConditions")
            ? noted.profile().otherConditions().stream()
                .map(this::lookup)
                .filter(Found.class::isInstance)
                .map(found -> ((Found) found).condition())
                .distinct()
                .toList()
            : List.of();
    return new InvalidInput(
        "condition",
        named.isEmpty()
            ? "is needed: a name, synonym or code of the condition"
            : "is needed: the notes name several conditions " + names(named));
  }

  /** The condition of a slug, name, synonym or code of any system, in one text. */
  Condition readText(String text) {
    return Stream.of("icd10cm", "snomed", "mesh")
        .map(system -> terminology.findCode(system, text))
        .filter(Found.class::isInstance)
        .findFirst()
        .map(ConditionReader::expectOne)
        .orElseGet(() -> expectOne(terminology.find(text)))
        .condition();
  }

  private static Found expectOne(ConditionLookup lookup) {
    return switch (lookup) {
      case Found found -> found;
      case Ambiguous ambiguous ->
          throw new InvalidInput(
              "condition",
              "may mean several conditions; send one of " + names(ambiguous.candidates()));
      case NotFound missing -> throw unknown(missing);
    };
  }

  /** What a condition's id, code or name means. */
  ConditionLookup lookup(ConditionRef ref) {
    if (ref.id() != null) {
      return terminology
          .condition(ref.id())
          .<ConditionLookup>map(c -> new Found(c, Confidence.EXACT))
          .orElseGet(() -> terminology.find(ref.id()));
    }
    if (ref.code() != null) {
      ConditionLookup byCode = terminology.findCode(ref.system(), ref.code());
      return byCode instanceof NotFound && ref.text() != null
          ? terminology.find(ref.text())
          : byCode;
    }
    return terminology.find(ref.text() == null ? "" : ref.text());
  }

  /** Ids of the other conditions that are known, and of all that these are kinds of. */
  Set<String> others(PatientProfile profile) {
    Set<String> ids = new HashSet<>();
    List<ConditionRef> others = profile.otherConditions();
    for (ConditionRef other : others == null ? List.<ConditionRef>of() : others) {
      if (lookup(other) instanceof Found found) {
        ids.add(found.condition().id());
        ids.addAll(terminology.ancestors(found.condition().id()));
      }
    }
    return ids;
  }

  private static InvalidInput unknown(NotFound missing) {
    String help =
        missing.suggestions().isEmpty()
            ? "send its usual name, for example 'epilepsy', 'depression', 'multiple myeloma'"
            : "did you mean one of " + names(missing.suggestions()) + "?";
    return new InvalidInput("condition", "is not a condition that we know; " + help);
  }

  private static List<Understanding> understood(Found found, ConditionRef ref) {
    return switch (found.confidence()) {
      case EXACT, WITHOUT_QUALIFIERS -> List.of();
      case FUZZY, NAMED_WITHIN, BROADER_CODE ->
          List.of(
              new Understanding(
                  "condition",
                  Stream.of(ref.id(), ref.text(), ref.code())
                      .filter(Objects::nonNull)
                      .findFirst()
                      .orElse(null),
                  found.condition().name(),
                  found.confidence().name(),
                  "The condition was understood as "
                      + found.condition().name()
                      + "; please check."));
    };
  }

  private static String names(List<Condition> conditions) {
    return conditions.stream()
        .map(c -> "'" + c.name() + "'")
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
