package org.nextline.terminology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nextline.terminology.DrugLookup.Ambiguous;
import org.nextline.terminology.DrugLookup.Confidence;
import org.nextline.terminology.DrugLookup.Found;
import org.nextline.terminology.DrugLookup.NotFound;
import org.nextline.terminology.DrugLookup.Regimen;

/** Takes the agent of a treatment apart into drugs and regimens. */
final class Agents {

  private static final Pattern SEPARATOR =
      Pattern.compile("(?i)\\s*(?:[+/,;&]|\\s(?:and|plus|with)\\s)\\s*");

  private static final Pattern SPACING = Pattern.compile("[\\s-]");

  private static final NotFound NONE = new NotFound(List.of());

  private final Map<String, Regimen> regimens;
  private final DrugNames drugs;

  /**
   * @param regimens by the regimen's name as {@link #key} writes it
   */
  Agents(Map<String, Regimen> regimens, DrugNames drugs) {
    this.regimens = regimens;
    this.drugs = drugs;
  }

  /** Equal for names of a regimen that differ in case, spaces and hyphens only. */
  static String key(String regimen) {
    return SPACING.matcher(regimen.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** What a name means, the plainest way first; without suggestions. */
  DrugLookup find(String name) {
    if (name == null || name.isBlank()) {
      return NONE;
    }
    Optional<Found> plain = drugs.asWritten(name);
    if (plain.isPresent()) {
      return plain.get();
    }
    Regimen regimen = regimens.get(key(name));
    return regimen == null ? drugs.find(name) : regimen;
  }

  /** The parts of an agent as written: one where the whole is known. */
  List<String> parts(String agent) {
    if (agent == null || agent.isBlank()) {
      return List.of();
    }
    return switch (find(agent)) {
      case NotFound missing -> split(agent);
      case Found found when found.confidence() == Confidence.WITHOUT_FORMULATION ->
          saltOrDrugs(agent);
      case DrugLookup known -> List.of(agent.strip());
    };
  }

  /** "Magnesium" is part of a salt's name, but a drug where it is joined to another. */
  private List<String> saltOrDrugs(String agent) {
    List<String> parts = split(agent);
    return parts.stream().allMatch(this::isKnown) ? parts : List.of(agent.strip());
  }

  private boolean isKnown(String part) {
    return !(find(part) instanceof NotFound);
  }

  private List<String> split(String agent) {
    return SEPARATOR
        .splitAsStream(agent)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .flatMap(this::hyphenated)
        .toList();
  }

  /** Drugs joined by hyphens, where each of them is known. */
  private Stream<String> hyphenated(String part) {
    List<String> names = Stream.of(part.split("-")).map(String::strip).toList();
    return names.size() > 1 && !isKnown(part) && names.stream().allMatch(this::isKnown)
        ? names.stream()
        : Stream.of(part);
  }

  /** Generic names; a part that is unknown or ambiguous stays as written. */
  List<String> components(String agent) {
    Optional<Found> plain = agent == null ? Optional.empty() : drugs.asWritten(agent);
    if (plain.isPresent()) {
      return List.of(plain.get().drug().name());
    }
    Set<String> names = new LinkedHashSet<>();
    parts(agent).forEach(part -> names.addAll(names(find(part), part)));
    return List.copyOf(names);
  }

  private static List<String> names(DrugLookup lookup, String written) {
    return switch (lookup) {
      case Found found -> List.of(found.drug().name());
      case Regimen regimen -> regimen.drugs();
      case Ambiguous ambiguous -> List.of(written);
      case NotFound missing -> List.of(written);
    };
  }
}
