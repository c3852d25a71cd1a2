package org.nextline.ingest.directory;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that a list writes in capitals as they are usually written. */
final class ProperCase {

  private static final Set<String> SMALL =
      Set.of("a", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*");
  private static final Pattern AFTER_APOSTROPHE = Pattern.compile("(['’])(\\p{L}{2,})");

  private ProperCase() {}

  /**
   * @param kept words that stay as they are, for example {@code VA}
   * @return null for null; a name with small letters unchanged
   */
  static String of(String name, Set<String> kept) {
    if (name == null || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    return WORD.matcher(name)
        .replaceAll(word -> proper(word.group(), word.start() == 0, kept).replace("$", "\\$"));
  }

  private static String proper(String word, boolean first, Set<String> kept) {
    if (kept.contains(word)) {
      return word;
    }
    String small = word.toLowerCase(Locale.ROOT);
    if (SMALL.contains(small) && !first) {
      return small;
    }
    return AFTER_APOSTROPHE
        .matcher(capitalised(small))
        .replaceAll(part -> part.group(1) + capitalised(part.group(2)));
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
