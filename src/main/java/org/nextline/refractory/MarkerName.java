package org.nextline.refractory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of markers in one spelling: case and punctuation make no difference, and protein changes
 * may be written with three letters (HGVS {@code p.Thr790Met}) or one ({@code T790M}).
 */
final class MarkerName {

  private static final Map<String, String> AMINO_ACIDS =
      Map.ofEntries(
          Map.entry("ala", "A"),
          Map.entry("arg", "R"),
          Map.entry("asn", "N"),
          Map.entry("asp", "D"),
          Map.entry("cys", "C"),
          Map.entry("gln", "Q"),
          Map.entry("glu", "E"),
          Map.entry("gly", "G"),
          Map.entry("his", "H"),
          Map.entry("ile", "I"),
          Map.entry("leu", "L"),
          Map.entry("lys", "K"),
          Map.entry("met", "M"),
          Map.entry("phe", "F"),
          Map.entry("pro", "P"),
          Map.entry("ser", "S"),
          Map.entry("thr", "T"),
          Map.entry("trp", "W"),
          Map.entry("tyr", "Y"),
          Map.entry("val", "V"));

  private static final String RESIDUE = "(" + String.join("|", AMINO_ACIDS.keySet()) + ")";
  private static final Pattern PROTEIN = Pattern.compile("(?i)\\bp\\.\\(?");
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("(?i)(?<![a-z])" + RESIDUE + "(?=\\d)");
  private static final Pattern AFTER_NUMBER =
      Pattern.compile("(?i)(?<=(?<![a-z])[a-z]\\d{1,4})" + RESIDUE + "(?![a-z])");
  private static final Pattern WORD = Pattern.compile("\\(-\\)|[\\p{L}\\p{N}≥]+|[,:?+]");
  private static final String ANY_CHANGE = " *";

  private MarkerName() {}

  static String key(String name) {
    return oneLetter(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9≥+]", "");
  }

  /** Letters and numbers in the case they were written in; commas, colons, ? and + are words. */
  static List<String> words(String text) {
    return WORD.matcher(oneLetter(text).replaceAll("['’]", ""))
        .results()
        .map(m -> m.group())
        .toList();
  }

  private static String oneLetter(String text) {
    String bare = PROTEIN.matcher(text).replaceAll(" ").replace("α", "alpha");
    String first = BEFORE_NUMBER.matcher(bare).replaceAll(MarkerName::letter);
    return AFTER_NUMBER.matcher(first).replaceAll(MarkerName::letter);
  }

  private static String letter(MatchResult residue) {
    return Matcher.quoteReplacement(AMINO_ACIDS.get(residue.group().toLowerCase(Locale.ROOT)));
  }

  static boolean isAnyChange(String alias) {
    return alias.endsWith(ANY_CHANGE);
  }

  /** The gene of an alias that stands for any change of it. */
  static String geneOf(String alias) {
    return alias.substring(0, alias.length() - ANY_CHANGE.length());
  }
}
