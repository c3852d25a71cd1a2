package org.nextline.refractory.derivation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nextline.refractory.rule.Value;

/**
 * S, I or R from an MIC, by the breakpoints of the organism's group and of a year: the year that
 * the profile states, else the newest that is not later than the assessment.
 *
 * @param groups the group of an organism, by its name or ever fewer of its first words
 * @param breakpoints of all groups, drugs and years
 * @param mic prefix of the facts that hold MICs
 * @param sir prefix of the facts that hold S, I or R
 * @param organism fact that holds the organism
 * @param year fact that holds the year of the breakpoints to use
 */
record Susceptibility(
    Map<String, String> groups,
    List<Breakpoint> breakpoints,
    String mic,
    String sir,
    String organism,
    String year)
    implements Derivation {

  /** MICs up to the first are susceptible, those from the second on resistant. */
  record Breakpoint(
      String group, String drug, int year, double susceptible, double resistant, String source) {}

  @Override
  public void apply(Stated stated) {
    String group = group(stated.fact(organism));
    if (group == null) {
      return;
    }
    stated
        .facts()
        .forEach((name, value) -> {
          if (name.startsWith(mic) && value instanceof Value.Amount measured) {
            String drug = name.substring(mic.length());
            breakpoint(group, drug, stated)
                .ifPresent(limit -> derive(name, drug, measured, limit, stated));
          }
        });
  }

  /** Null where the organism is not known or of no group. */
  private String group(Value name) {
    String words =
        name instanceof Value.Text text ? text.text().toLowerCase(Locale.ROOT).strip() : "";
    while (!words.isEmpty() && !groups.containsKey(words)) {
      words = words.contains(" ") ? words.substring(0, words.lastIndexOf(' ')) : "";
    }
    return groups.get(words);
  }

  private Optional<Breakpoint> breakpoint(String group, String drug, Stated stated) {
    int latest =
        stated.fact(year) instanceof Value.Amount asked ? (int) asked.low() : stated.on().getYear();
    return breakpoints.stream()
        .filter(limit -> limit.group().equals(group) && limit.drug().equalsIgnoreCase(drug))
        .filter(limit -> limit.year() <= latest)
        .max(Comparator.comparingInt(Breakpoint::year));
  }

  private void derive(
      String name, String drug, Value.Amount measured, Breakpoint limit, Stated stated) {
    String code =
        measured.high() <= limit.susceptible()
            ? "S"
            : measured.low() >= limit.resistant() ? "R" : measured.isExact() ? "I" : null;
    if (code != null) {
      stated.derive(
          "facts." + sir + drug,
          new Value.Text(code),
          List.of("facts." + name, "facts." + organism),
          "from an MIC of " + measured + " mg/L by " + limit.source());
    }
  }
}
