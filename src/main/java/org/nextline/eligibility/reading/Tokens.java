package org.nextline.eligibility.reading;

import java.util.Arrays;

/**
 * Words, numbers and signs of a text with their offsets. Letters with digits behind them are one
 * word ("HER2", "mm3"), digits with letters behind them two ("18" "years").
 */
final class Tokens {

  /** What a token is. */
  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  private static final int INITIAL = 64;

  private final String text;
  private int[] starts = new int[INITIAL];
  private int[] ends = new int[INITIAL];
  private Kind[] kinds = new Kind[INITIAL];
  private int size;

  private Tokens(String text) {
    this.text = text;
  }

  static Tokens of(String text, int from, int to) {
    Tokens tokens = new Tokens(text);
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        at = tokens.number(at, to);
      } else if (Character.isLetter(c)) {
        at = tokens.word(at, to);
      } else {
        if (isPlural(text, at, to)) {
          at += 2;
        } else if (!isBlank(c)) {
          tokens.add(Kind.SIGN, at, at + 1);
        }
        at++;
      }
    }
    return tokens;
  }

  /** "(s)" behind a word. */
  private static boolean isPlural(String text, int at, int to) {
    return at > 0
        && at + 2 < to
        && text.startsWith("(s)", at)
        && Character.isLetter(text.charAt(at - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Also what carries no meaning of its own. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || c == '\\'
        || c == '®'
        || c == '™'
        || c == '"'
        || c == '“'
        || c == '”'
        || c == '*'
        || c == '\u00a0'
        || c == '\u200b'
        || c == '\ufeff';
  }

  /** Digits with separators between digits: "1,500", "1.5", "1 500" are left to the reader. */
  private int number(int start, int to) {
    int at = start;
    while (at < to
        && (isDigit(text.charAt(at))
            || (text.charAt(at) == ',' || text.charAt(at) == '.')
                && at + 1 < to
                && isDigit(text.charAt(at + 1)))) {
      at++;
    }
    add(Kind.NUMBER, start, at);
    return at;
  }

  private int word(int start, int to) {
    int at = start;
    while (at < to) {
      char c = text.charAt(at);
      boolean apostrophe =
          (c == '\'' || c == '’') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
      if (!Character.isLetterOrDigit(c) && !apostrophe) {
        break;
      }
      at++;
    }
    add(Kind.WORD, start, at);
    return at;
  }

  private void add(Kind kind, int start, int end) {
    if (size == starts.length) {
      int longer = size * 2;
      starts = Arrays.copyOf(starts, longer);
      ends = Arrays.copyOf(ends, longer);
      kinds = Arrays.copyOf(kinds, longer);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size++] = kind;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  Kind kind(int token) {
    return kinds[token];
  }

  String raw(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** From the first of the tokens to the last, as written. */
  String raw(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  char sign(int token) {
    return kinds[token] == Kind.SIGN ? text.charAt(starts[token]) : 0;
  }

  /** True where nothing lies between a token and the next one. */
  boolean touchesNext(int token) {
    return token + 1 < size && ends[token] == starts[token + 1];
  }
}
