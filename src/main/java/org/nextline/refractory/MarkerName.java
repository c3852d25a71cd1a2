package org.nextline.refractory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of markers in one spelling: case and punctuation make no difference, and protein changes
 * may be written with three letters (HGVS {@code p.Thr790Met}) or one ({@code T790M}).
 */
final class MarkerName {

  private static final Map<String, String> AMINO_ACIDS =
      Map.ofEntries(
          Map.entry("ala", "a"),
          Map.entry("arg", "r"),
          Map.entry("asn", "n"),
          Map.entry("asp", "d"),
          Map.entry("cys", "c"),
          Map.entry("gln", "q"),
          Map.entry("glu", "e"),
          Map.entry("gly", "g"),
          Map.entry("his", "h"),
          Map.entry("ile", "i"),
          Map.entry("leu", "l"),
          Map.entry("lys", "k"),
          Map.entry("met", "m"),
          Map.entry("phe", "f"),
          Map.entry("pro", "p"),
          Map.entry("ser", "s"),
          Map.entry("thr", "t"),
          Map.entry("trp", "w"),
          Map.entry("tyr", "y"),
          Map.entry("val", "v"));

  private static final Pattern THREE_LETTERS = Pattern.compile("\\b([a-z]{3})(\\d+)([a-z]{3})\\b");
  private static final String ANY_VARIANT = " *";

  private MarkerName() {}

  static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceAll("\\bp\\.\\(?", " ");
    Matcher protein = THREE_LETTERS.matcher(lower);
    String oneLetter =
        protein.replaceAll(m ->
            AMINO_ACIDS.containsKey(m.group(1)) && AMINO_ACIDS.containsKey(m.group(3))
                ? AMINO_ACIDS.get(m.group(1)) + m.group(2) + AMINO_ACIDS.get(m.group(3))
                : m.group());
    return oneLetter.replace("α", "alpha").replaceAll("[^a-z0-9≥+]", "");
  }

  static boolean isAnyVariant(String alias) {
    return alias.endsWith(ANY_VARIANT);
  }

  /** The gene of an alias that stands for any of its variants. */
  static String geneOf(String alias) {
    return key(alias.substring(0, alias.length() - ANY_VARIANT.length()));
  }

  static boolean isOneOf(String value, List<String> names) {
    return names.stream().anyMatch(n -> key(n).equals(key(value)));
  }
}
