package org.nextline.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Eligibility text in its sections. In doubt text counts as exclusion, so that what keeps people
 * out of a trial never speaks for it.
 *
 * @param inclusion what a person must have; all text before the first exclusion heading
 * @param exclusion what a person must not have
 * @param undivided the whole text, where it has no headings
 */
public record EligibilitySections(String inclusion, String exclusion, String undivided) {

  /**
   * A heading is a short line such as "Key Exclusion Criteria:", or "Exclusion criteria include"
   * anywhere. "Inclusion/exclusion criteria" heads nothing, and a sentence that ends in "does not
   * meet the inclusion criteria" is none either: only a colon or a bare line makes a heading of it.
   */
  private static final Pattern HEADING =
      Pattern.compile(
          """
          (?imx)
          (?<exclusion>
              ^ [^\\p{L}\\n]* (?:[\\w'-]+[\\h,]+){0,4}? NOT_COMBINED (?:exclusion|non-?\\h?inclusion)
                (?: \\h criteri(?:a|on)\\b [^.:\\n]{0,60} (?: [:.] | $ ) | s?\\h* (?: : | $ ) )
            | (?=[en]) \\b NOT_COMBINED (?:exclusion|non-?inclusion)
                (?: \\h criteri(?:a|on) \\h* (?: : | includ | (?:are|were)\\b )
                  | s? \\h+ includ | s \\h* : )
          )
          | (?<inclusion>
              ^ [^\\p{L}\\n]* (?:[\\w'-]+[\\h,]+){0,5}? NOT_NEGATED inclusion
                (?: \\h criteri(?:a|on)\\b [^.:\\n]{0,60} )? \\h* :
            | ^ [^\\p{L}\\n]* (?:(?!not\\b)[\\w'-]+\\h+)? NOT_NEGATED inclusion \\h criteria \\h* \\.? \\h* $
          )
          """
              .replace("NOT_COMBINED", "(?<!inclusion\\h?(?:/|and|or|&)\\h?|\\ban\\h)")
              .replace("NOT_NEGATED", "(?<!non-?\\h?)"));

  /** What every heading holds; finding it first spares the others' lines the search for one. */
  private static final Pattern SIGN = Pattern.compile("clusion", Pattern.CASE_INSENSITIVE);

  /** Divides a trial's text; null and blank give three empty sections. */
  public static EligibilitySections of(String text) {
    if (text == null || text.isBlank()) {
      return new EligibilitySections("", "", "");
    }
    Matcher heading = HEADING.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    Matcher sign = SIGN.matcher(text);
    StringBuilder inclusion = new StringBuilder();
    StringBuilder exclusion = new StringBuilder();
    StringBuilder section = inclusion;
    int from = 0;
    boolean divided = false;
    int lineEnd = 0;
    while (sign.find(lineEnd)) {
      int lineStart = text.lastIndexOf('\n', sign.start()) + 1;
      int newline = text.indexOf('\n', sign.end());
      lineEnd = newline < 0 ? text.length() : newline;
      heading.region(lineStart, lineEnd);
      while (heading.find()) {
        divided = true;
        section.append(text, from, heading.start()).append('\n');
        section = heading.group("exclusion") != null ? exclusion : inclusion;
        from = heading.end();
      }
    }
    if (!divided) {
      return new EligibilitySections("", "", text);
    }
    section.append(text, from, text.length());
    return new EligibilitySections(inclusion.toString().strip(), exclusion.toString().strip(), "");
  }
}
