package org.nextline.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nextline.patient.Component;
import org.nextline.patient.Treatment;
import org.nextline.refractory.Understanding;
import org.nextline.terminology.Drug;
import org.nextline.terminology.DrugLookup.Ambiguous;
import org.nextline.terminology.DrugLookup.Candidate;
import org.nextline.terminology.DrugLookup.Confidence;
import org.nextline.terminology.DrugLookup.Found;
import org.nextline.terminology.DrugLookup.NotFound;
import org.nextline.terminology.DrugLookup.Regimen;
import org.nextline.terminology.Terminology;

/**
 * Reads the names of drugs in a treatment history. A plain name stays as it is; one that is
 * misspelt, or that the condition decides, is replaced and said so; an ambiguous or unknown one
 * stays, counts as no known drug, and is asked back.
 */
final class TreatmentReader {

  private final Terminology terminology;
  private final Collection<String> conditions;
  private final List<Understanding> understood = new ArrayList<>();

  /**
   * @param conditions ids of the patient's condition and those above it
   */
  TreatmentReader(Terminology terminology, Collection<String> conditions) {
    this.terminology = terminology;
    this.conditions = conditions;
  }

  List<Understanding> understood() {
    return understood;
  }

  List<Treatment> read(List<Treatment> treatments) {
    List<Treatment> read = new ArrayList<>();
    for (int i = 0; i < treatments.size(); i++) {
      Treatment treatment = treatments.get(i);
      String id = treatment.id() == null ? Integer.toString(i + 1) : treatment.id();
      read.add(read(treatment, "treatments." + id + "."));
    }
    return read;
  }

  private Treatment read(Treatment treatment, String path) {
    return treatment.named(
        read(treatment.agent(), path + "agent"),
        each(
            treatment.components(),
            c -> new Component(read(c.agent(), path + "components"), c.doseMgPerDay())),
        each(
            treatment.componentsStoppedForToxicity(),
            name -> read(name, path + "componentsStoppedForToxicity")));
  }

  private static <T> List<T> each(List<T> list, UnaryOperator<T> read) {
    return list == null ? null : list.stream().map(read).toList();
  }

  private String read(String agent, String path) {
    List<String> parts = terminology.parts(agent);
    List<String> names = parts.stream().map(part -> readPart(part, path)).toList();
    return names.equals(parts) ? agent : String.join(" + ", names);
  }

  private String readPart(String part, String path) {
    return switch (terminology.findDrug(part, conditions)) {
      case Found found -> taken(found, part, path);
      case Regimen regimen -> part;
      case Ambiguous ambiguous -> asked(ambiguous, part, path);
      case NotFound missing -> missed(missing, part, path);
    };
  }

  private String taken(Found found, String part, String path) {
    if (found.confidence() == Confidence.EXACT
        || found.confidence() == Confidence.WITHOUT_FORMULATION) {
      return part;
    }
    String name = found.drug().name();
    String why =
        found.confidence() == Confidence.BY_CONDITION ? ", as it is used in this condition" : "";
    understood.add(
        new Understanding(
            path,
            part,
            name,
            found.confidence().name(),
            "'%s' was understood as %s%s; please check.".formatted(part, name, why)));
    return name;
  }

  private String asked(Ambiguous ambiguous, String part, String path) {
    List<Drug> drugs = ambiguous.candidates().stream().map(Candidate::drug).toList();
    understood.add(
        new Understanding(
            path,
            part,
            null,
            "AMBIGUOUS",
            "'%s' may mean %s; which one is meant? Until that is known it counts as no known drug."
                .formatted(part, either(drugs))));
    return part;
  }

  private String missed(NotFound missing, String part, String path) {
    if (!terminology.isOtherTreatment(part)) {
      String help =
          missing.suggestions().isEmpty()
              ? "please check the spelling or send the generic name."
              : "did you mean %s?".formatted(either(missing.suggestions()));
      understood.add(
          new Understanding(
              path,
              part,
              null,
              "NOT_FOUND",
              "'%s' is not a treatment that we know; %s".formatted(part, help)));
    }
    return part;
  }

  private static String either(List<Drug> drugs) {
    return drugs.stream().map(Drug::name).collect(Collectors.joining(" or "));
  }
}
