package org.nextline.eligibility.structure;

/**
 * Bullet or numbering at the start of a line.
 *
 * @param style the same for the items of one list: "-", "1.", "a)"
 * @param end after the marker and the space behind it
 */
record Marker(String style, int end) {

  private static final String BULLETS = "-*•·●▪■◦○►➢✓§–—‐−¬";
  private static final int LONGEST_NUMBER = 3;

  /** The marker at a position of the text; null where there is none. */
  static Marker at(String text, int start, int limit) {
    if (start >= limit) {
      return null;
    }
    char first = text.charAt(start);
    if (first == '\\' && start + 1 < limit) {
      Marker escaped =
          BULLETS.indexOf(text.charAt(start + 1)) < 0 ? null : at(text, start + 1, limit);
      return escaped;
    }
    if (BULLETS.indexOf(first) >= 0) {
      return bullet(text, start, limit);
    }
    boolean bracketed = first == '(';
    int from = bracketed ? start + 1 : start;
    if (from == limit) {
      return null;
    }
    int end = enumeratorEnd(text, from, limit);
    if (end == from || end >= limit) {
      return null;
    }
    if (text.charAt(end) == '\\' && end + 1 < limit) {
      end++;
    }
    char close = text.charAt(end);
    if (bracketed ? close != ')' : close != '.' && close != ')' && close != ':') {
      return null;
    }
    return numbered(text, from, end, limit, bracketed ? "(" : "", close);
  }

  private static Marker bullet(String text, int start, int limit) {
    char bullet = text.charAt(start);
    int end = start;
    while (end < limit && text.charAt(end) == bullet) {
      end++;
    }
    if (end < limit && isDigit(text, end)) {
      return null;
    }
    return new Marker(String.valueOf(bullet), skipSpace(text, end, limit));
  }

  /** After digits, one letter, or a Roman number. */
  private static int enumeratorEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && end - from < LONGEST_NUMBER && isDigit(text, end)) {
      end++;
    }
    if (end > from) {
      return end;
    }
    while (end < limit && end - from < LONGEST_NUMBER && "ivxIVX".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > from ? end : Character.isLetter(text.charAt(from)) ? from + 1 : from;
  }

  private static Marker numbered(
      String text, int from, int end, int limit, String open, char close) {
    int after = end + 1;
    boolean digits = isDigit(text, from);
    if (close == '.' && digits) {
      while (after < limit && (isDigit(text, after) || text.charAt(after) == '.')) {
        after++;
      }
      if (after > end + 1 && !startsCapital(text, skipSpace(text, after, limit), limit)) {
        return null;
      }
    }
    if (close == ':' && !digits) {
      return null;
    }
    boolean spaced = isSpace(text, after, limit);
    if (!spaced && (!digits || after >= limit || !Character.isLetter(text.charAt(after)))) {
      return null;
    }
    int content = skipSpace(text, after, limit);
    if (isGenus(text, from, end, close, content, limit)) {
      return null;
    }
    return new Marker(open + style(text.charAt(from), end - from) + close, content);
  }

  /** "E. coli": a capital letter and a word in small letters are a name, not numbering. */
  private static boolean isGenus(
      String text, int from, int end, char close, int content, int limit) {
    return close == '.'
        && end - from == 1
        && Character.isUpperCase(text.charAt(from))
        && content < limit
        && Character.isLowerCase(text.charAt(content));
  }

  private static String style(char first, int length) {
    return Character.isDigit(first)
        ? "1"
        : length > 1 || first == 'i' || first == 'I'
            ? (Character.isUpperCase(first) ? "I" : "i")
            : Character.isUpperCase(first) ? "A" : "a";
  }

  /** "1.2 Age" is numbered, "1.2 mg/dL" is a quantity. */
  private static boolean startsCapital(String text, int at, int limit) {
    return at < limit && Character.isUpperCase(text.charAt(at));
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isSpace(String text, int at, int limit) {
    return at >= limit || Character.isWhitespace(text.charAt(at));
  }

  private static int skipSpace(String text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
