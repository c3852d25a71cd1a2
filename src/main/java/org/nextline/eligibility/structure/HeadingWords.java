package org.nextline.eligibility.structure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How registries and trial teams write headings; the content of {@code headings.yaml}, all in small
 * letters.
 *
 * @param exclusion words in a line with a colon that begin a list of exclusions
 * @param inclusion likewise of inclusions
 * @param information likewise of what is allowed, recommended, explained
 * @param inline headings that are found within a flattened paragraph too, where a colon follows
 * @param scope words that name a part of the trial: cohort, arm, phase
 * @param starters words in the spelling with which a sentence starts where a registry has lost the
 *     full stops
 */
public record HeadingWords(
    List<String> exclusion,
    List<String> inclusion,
    List<String> information,
    Set<String> inline,
    List<String> scope,
    List<String> starters) {

  @JsonCreator
  public HeadingWords {}

  /** The section that a heading begins; null where it begins none. */
  Section section(String heading) {
    String words = heading.toLowerCase(Locale.ROOT);
    boolean excluding = containsAny(words, exclusion);
    boolean including = containsAny(words, inclusion);
    if (excluding) {
      return words.contains("inclusion") && !words.contains("non") && !isDenied(words)
          ? Section.INCLUSION
          : Section.EXCLUSION;
    }
    return including
        ? Section.INCLUSION
        : containsAny(words, information) ? Section.INFORMATION : null;
  }

  /** "Not eligible for inclusion if:". */
  private static boolean isDenied(String words) {
    return containsWords(words, "not") || containsWords(words, "ineligible");
  }

  /** True for a line that is nothing but a known heading: "Chemotherapy". */
  boolean isBare(String line) {
    return inline.contains(line.toLowerCase(Locale.ROOT).strip());
  }

  /** True where it names a part of the trial. */
  public boolean isScope(String heading) {
    return containsAny(heading.toLowerCase(Locale.ROOT), scope);
  }

  private static boolean containsAny(String words, List<String> phrases) {
    for (String phrase : phrases) {
      if (containsWords(words, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsWords(String text, String phrase) {
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      int end = at + phrase.length();
      if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
