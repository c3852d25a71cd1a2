package org.nextline.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextline.patient.Biomarker;
import org.nextline.patient.Biomarker.Status;

/** Reads markers typed in one line, for example {@code EGFR T790M, HER2 negative, KPC}. */
final class BiomarkerList {

  private static final Pattern RESULT =
      Pattern.compile(
          "(.+?)[\\s:-]+(positive|negative|not found|not detected|unknown)",
          Pattern.CASE_INSENSITIVE);

  private BiomarkerList() {}

  static List<Biomarker> read(String typed) {
    List<Biomarker> markers = new ArrayList<>();
    for (String part : typed.split("[,;\\r\\n]+")) {
      if (!part.isBlank()) {
        markers.add(one(part.strip()));
      }
    }
    return markers;
  }

  private static Biomarker one(String typed) {
    Matcher result = RESULT.matcher(typed);
    boolean stated = result.matches();
    Status status = stated ? status(result.group(2)) : null;
    String[] words = (stated ? result.group(1) : typed).strip().split("\\s+", 2);
    return words.length == 1
        ? new Biomarker(null, null, words[0], status)
        : new Biomarker(words[0], words[1], null, status);
  }

  private static Status status(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "positive" -> Status.POSITIVE;
      case "unknown" -> Status.UNKNOWN;
      default -> Status.NEGATIVE;
    };
  }
}
