package org.nextline.terminology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the agent of a treatment apart into generic drug names. */
final class AgentSplitter {

  private static final Pattern SEPARATOR =
      Pattern.compile("(?i)\\s*(?:[+/,;&]|\\s(?:and|plus|with)\\s)\\s*");

  private final Map<String, List<String>> regimens;
  private final DrugNames drugs;

  /**
   * @param regimens components by the regimen's name as {@link #key} writes it
   */
  AgentSplitter(Map<String, List<String>> regimens, DrugNames drugs) {
    this.regimens = regimens;
    this.drugs = drugs;
  }

  static String key(String regimen) {
    return regimen.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
  }

  List<String> split(String agent) {
    if (agent == null || agent.isBlank()) {
      return List.of();
    }
    List<String> whole = known(agent);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<String> hyphenated = Stream.of(agent.split("-")).map(String::strip).toList();
    boolean allKnown = hyphenated.stream().noneMatch(part -> known(part).isEmpty());
    Set<String> parts = new LinkedHashSet<>();
    (hyphenated.size() > 1 && allKnown ? hyphenated.stream() : SEPARATOR.splitAsStream(agent))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .forEach(part -> {
          List<String> drugs = known(part);
          parts.addAll(drugs.isEmpty() ? List.of(part) : drugs);
        });
    return List.copyOf(parts);
  }

  private List<String> known(String part) {
    List<String> regimen = regimens.get(key(part));
    return regimen != null
        ? regimen
        : drugs.find(part).map(d -> List.of(d.name())).orElse(List.of());
  }
}
