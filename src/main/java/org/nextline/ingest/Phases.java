package org.nextline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phases as registries write them, for example {@code Phase 1/Phase 2}, {@code I_II}, {@code 2-3}.
 */
final class Phases {

  private static final Pattern NUMBER = Pattern.compile("\\b(iv|i{1,3}|[1-4])\\b");

  /** NCI writes the letter O for phase 0. */
  private static final Pattern EARLY = Pattern.compile(".*early phase.*|(phase )?[0o]");

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("i", "PHASE1"),
          Map.entry("ii", "PHASE2"),
          Map.entry("iii", "PHASE3"),
          Map.entry("iv", "PHASE4"),
          Map.entry("1", "PHASE1"),
          Map.entry("2", "PHASE2"),
          Map.entry("3", "PHASE3"),
          Map.entry("4", "PHASE4"));

  private Phases() {}

  /** Codes of ClinicalTrials.gov API v2, each once; empty where the text names none. */
  static List<String> parse(String text) {
    if (text == null) {
      return List.of();
    }
    String words =
        YesNo.onlyYes(text)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+|(?<=phase)(?=\\d)", " ");
    if (EARLY.matcher(words.strip()).matches()) {
      return List.of("EARLY_PHASE1");
    }
    var phases = new ArrayList<String>();
    for (Matcher number = NUMBER.matcher(words); number.find(); ) {
      phases.add(CODES.get(number.group(1)));
    }
    return phases.stream().distinct().toList();
  }
}
