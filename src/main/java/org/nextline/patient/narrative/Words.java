package org.nextline.patient.narrative;

import java.util.Arrays;
import org.nextline.terminology.TermText;

/**
 * A text as words, numbers and signs with their offsets. Letters with digits behind them are one
 * word ("T790M", "HbA1c"), digits with letters behind them two ("58" "M").
 */
final class Words {

  private static final int INITIAL = 64;

  private final String text;
  private int[] starts = new int[INITIAL];
  private int[] ends = new int[INITIAL];
  private String[] folded = new String[INITIAL];
  private int size;

  private Words(String text) {
    this.text = text;
  }

  static Words of(String text) {
    Words words = new Words(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        at = words.addNumber(at);
      } else if (Character.isLetter(c)) {
        at = words.addWord(at);
      } else {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          words.add(at, at + 1, sign(c));
        }
        at++;
      }
    }
    return words;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String sign(char c) {
    return switch (c) {
      case '‐', '‑', '–', '—', '−' -> "-";
      case '≤' -> "<";
      case '≥' -> ">";
      default -> String.valueOf(c);
    };
  }

  private int addNumber(int start) {
    int at = start;
    while (at < text.length() && (isDigit(text.charAt(at)) || isSeparator(at))) {
      at++;
    }
    add(start, at, text.substring(start, at));
    return at;
  }

  private boolean isSeparator(int at) {
    char c = text.charAt(at);
    return (c == ',' || c == '.') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private int addWord(int start) {
    int at = start;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isInner(at))) {
      at++;
    }
    String raw = text.substring(start, at);
    add(start, at, TermText.foldedWord(raw.replace("'", "").replace("’", "")));
    return at;
  }

  private boolean isInner(int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private void add(int start, int end, String word) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      folded = Arrays.copyOf(folded, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    folded[size++] = word;
  }

  int size() {
    return size;
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  /** As it is compared; empty beyond the text. */
  String word(int at) {
    return at >= 0 && at < size ? folded[at] : "";
  }

  /** As it was written. */
  String raw(int at) {
    return at >= 0 && at < size ? text.substring(starts[at], ends[at]) : "";
  }

  /** What was written from the first of the words to the last. */
  String raw(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  boolean isNumber(int at) {
    return at >= 0 && at < size && isDigit(text.charAt(starts[at]));
  }

  boolean isWord(int at) {
    return at >= 0 && at < size && Character.isLetter(text.charAt(starts[at]));
  }

  /** True where nothing stands between a word and the one before it. */
  boolean touchesPrevious(int at) {
    return at > 0 && at < size && ends[at - 1] == starts[at];
  }

  /** True where a line begins with this word. */
  boolean startsLine(int at) {
    return at == 0 || lineBreaks(at) > 0;
  }

  /** How many lines end between a word and the one before it. */
  int lineBreaks(int at) {
    int breaks = 0;
    for (int i = ends[at - 1]; i < starts[at]; i++) {
      if (text.charAt(i) == '\n') {
        breaks++;
      }
    }
    return breaks;
  }
}
