package org.nextline.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.nextline.catalog.RecruitmentStatus;

/** Recruitment statuses in the words of registries other than ClinicalTrials.gov. */
final class RecruitmentWords {

  private static final Map<String, RecruitmentStatus> WORDS = read();

  private RecruitmentWords() {}

  /** {@link RecruitmentStatus#UNKNOWN} where the words are missing or not known. */
  static RecruitmentStatus parse(String words) {
    return words == null
        ? RecruitmentStatus.UNKNOWN
        : WORDS.getOrDefault(key(words), RecruitmentStatus.UNKNOWN);
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
  }

  private static Map<String, RecruitmentStatus> read() {
    var statuses = new HashMap<String, RecruitmentStatus>();
    for (RecruitmentStatus status : RecruitmentStatus.values()) {
      statuses.put(key(status.name()), status);
    }
    var others = new Properties();
    try (var in =
        new InputStreamReader(
            RecruitmentWords.class.getResourceAsStream("recruitment-words.properties"),
            StandardCharsets.UTF_8)) {
      others.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    others.forEach((code, words) -> {
      for (String word : words.toString().split(";")) {
        statuses.put(key(word), RecruitmentStatus.valueOf(code.toString()));
      }
    });
    return statuses;
  }
}
