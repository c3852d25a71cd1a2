package org.nextline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text that a registry broke into lines of equal length, as paragraphs and list items again. */
final class WrappedText {

  private static final Pattern ITEM =
      Pattern.compile("([-*•]|\\(?(\\d{1,2}|[a-zA-Z])[.)])\\s+\\S.*");

  private WrappedText() {}

  /** A paragraph or list item a line, paragraphs apart; null where there is nothing. */
  static String unwrapped(String text) {
    List<StringBuilder> paragraphs = new ArrayList<>();
    boolean open = false;
    for (String line : text.split("\\R")) {
      String words = line.strip().replaceAll("\\s+", " ");
      if (words.isEmpty()) {
        open = false;
      } else if (open && !ITEM.matcher(words).matches()) {
        paragraphs.getLast().append(' ').append(words);
      } else {
        paragraphs.add(new StringBuilder(words));
        open = true;
      }
    }
    return paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs);
  }
}
