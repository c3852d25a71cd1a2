package org.nextline.eligibility.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Where a flattened line held line breaks: before inline headings and behind their colons, before
 * inline bullets, before numbers that count on, before words with which a sentence starts.
 */
final class InlineBreaks {

  private static final int LONGEST_HEADING = 48;
  private static final int LONG_LINE = 120;

  /** Fewer dashes before small letters may be dashes within sentences. */
  private static final int FEW_BULLETS = 3;

  /** Fewer numbers before small letters may be amounts. */
  private static final int MANY_NUMBERS = 4;

  private static final String[] ROMANS = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"
  };

  private static final String[] SECTIONS = {
    "clusion Criteria", "clusion criteria", "CLUSION CRITERIA"
  };

  private final String text;
  private final HeadingWords words;

  InlineBreaks(String text, HeadingWords words) {
    this.text = text;
    this.words = words;
  }

  /** Positions in ascending order. */
  Iterable<Integer> in(int start, int end) {
    TreeSet<Integer> found = new TreeSet<>();
    headings(start, end, found);
    sections(start, end, found);
    bullets(start, end, found);
    for (char close : new char[] {'.', ')'}) {
      numbers(start, end, close, true, 2, found);
      numbers(start, end, close, false, MANY_NUMBERS, found);
      letters(start, end, close, found);
      romans(start, end, close, found);
    }
    if (end - start > LONG_LINE) {
      starters(start, end, found);
    }
    found.remove(start);
    return found;
  }

  /** Behind a colon that ends a known heading, and before that heading. */
  private void headings(int start, int end, TreeSet<Integer> found) {
    for (int colon = text.indexOf(':', start, end); colon >= 0; ) {
      int heading = headingStart(start, colon);
      if (heading >= 0) {
        found.add(heading);
        found.add(colon + 1);
      }
      colon = text.indexOf(':', colon + 1, end);
    }
  }

  /** Of the longest known heading before the colon; -1 where there is none. */
  private int headingStart(int start, int colon) {
    if (colon == start || !Character.isLetter(text.charAt(colon - 1))) {
      return -1;
    }
    int earliest = Math.max(start, colon - LONGEST_HEADING);
    String before = text.substring(earliest, colon).toLowerCase(Locale.ROOT).stripTrailing();
    int best = -1;
    int longest = 0;
    for (String heading : words.inline()) {
      int at = before.length() - heading.length();
      if (heading.length() > longest && at >= 0 && before.endsWith(heading)) {
        int position = earliest + at;
        boolean startsWord = position == start || !isWord(text.charAt(position - 1));
        if (startsWord && (position == start || Character.isUpperCase(text.charAt(position)))) {
          best = position;
          longest = heading.length();
        }
      }
    }
    return best;
  }

  private void sections(int start, int end, TreeSet<Integer> found) {
    for (String section : SECTIONS) {
      for (int at = text.indexOf(section, start, end); at >= 0; ) {
        int word = at - 2;
        int after = at + section.length();
        if (word >= start && isSectionHeading(start, word, after, end)) {
          found.add(withQualifier(start, word));
          found.add(headingEnd(after, end));
        }
        at = text.indexOf(section, after, end);
      }
    }
  }

  /** Behind its colon or full stop. */
  private int headingEnd(int after, int end) {
    if (after < end && text.charAt(after) == '.') {
      return after + 1;
    }
    int colon = text.indexOf(':', after, end);
    return colon >= 0 && colon - after < LONGEST_HEADING ? colon + 1 : after;
  }

  private boolean isSectionHeading(int start, int word, int after, int end) {
    boolean starts = word == start || !isWord(text.charAt(word - 1));
    int next = after;
    while (next < end && text.charAt(next) == ' ') {
      next++;
    }
    boolean ended =
        next < end
            && (text.charAt(next) == ':'
                || text.charAt(next) == '.'
                || text.charAt(next) == '-'
                || next > after && Marker.at(text, next, end) != null);
    boolean capital = Character.isUpperCase(text.charAt(word));
    return starts && capital && (ended || word == start);
  }

  /** "Key" and "Main" belong to the heading behind them. */
  private int withQualifier(int start, int word) {
    int from = word;
    for (String qualifier : new String[] {"Key ", "Main ", "Major "}) {
      if (word - qualifier.length() >= start
          && text.startsWith(qualifier, word - qualifier.length())) {
        from = word - qualifier.length();
      }
    }
    return from;
  }

  private void bullets(int start, int end, TreeSet<Integer> found) {
    List<Integer> small = new ArrayList<>();
    for (int at = start + 1; at + 2 < end; at++) {
      char c = text.charAt(at);
      boolean sure = "•●▪■◦".indexOf(c) >= 0;
      boolean list = "-*–·".indexOf(c) >= 0;
      if ((sure || list) && text.charAt(at - 1) == ' ') {
        if (sure || text.charAt(at + 1) == ' ' && startsItem(at + 2)) {
          found.add(at);
        } else if (text.charAt(at + 1) == ' ' && Character.isLetter(text.charAt(at + 2))) {
          small.add(at);
        }
      }
    }
    if (small.size() >= FEW_BULLETS) {
      found.addAll(small);
    }
  }

  private boolean startsItem(int at) {
    return Character.isUpperCase(text.charAt(at)) && !isShouted(at);
  }

  /** A dash before capitals may stand within a name: "anti - PD". */
  private boolean isShouted(int at) {
    return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
  }

  /** "4. ... 5. ... 6. ...": numbers that count on, two of them at least. */
  private void numbers(
      int start, int end, char close, boolean capital, int least, TreeSet<Integer> found) {
    List<Integer> sequence = new ArrayList<>();
    int expected = -1;
    for (int at = text.indexOf(close, start, end); at >= 0; at = text.indexOf(close, at + 1, end)) {
      int from = numberStart(start, at);
      if (from == at || at + 1 >= end || !startsAfter(at + 1, end, capital)) {
        continue;
      }
      int number = Integer.parseInt(text, from, at, 10);
      if (number != expected) {
        accept(sequence, least, found);
        sequence.clear();
      }
      sequence.add(from > start && text.charAt(from - 1) == '(' ? from - 1 : from);
      expected = number + 1;
    }
    accept(sequence, least, found);
  }

  /** "a) ... b) ... c) ...": from the first letter on. */
  private void letters(int start, int end, char close, TreeSet<Integer> found) {
    List<Integer> sequence = new ArrayList<>();
    char expected = 'a';
    for (int at = text.indexOf(close, start, end); at >= 0; at = text.indexOf(close, at + 1, end)) {
      int letter = at - 1;
      boolean free =
          letter == start
              || letter > start
                  && (text.charAt(letter - 1) == ' ' || text.charAt(letter - 1) == '(');
      if (letter >= start
          && free
          && text.charAt(letter) == expected
          && at + 1 < end
          && text.charAt(at + 1) == ' ') {
        sequence.add(letter > start && text.charAt(letter - 1) == '(' ? letter - 1 : letter);
        expected++;
      }
    }
    accept(sequence, 2, found);
  }

  /** "i. ... ii. ... iii. ...": from the first on. */
  private void romans(int start, int end, char close, TreeSet<Integer> found) {
    List<Integer> sequence = new ArrayList<>();
    for (int at = text.indexOf(close, start, end); at >= 0 && sequence.size() < ROMANS.length; ) {
      String roman = ROMANS[sequence.size()];
      int from = at - roman.length();
      boolean free = from == start || from > start && " (".indexOf(text.charAt(from - 1)) >= 0;
      if (free && text.startsWith(roman, from) && at + 1 < end && text.charAt(at + 1) == ' ') {
        sequence.add(from > start && text.charAt(from - 1) == '(' ? from - 1 : from);
      }
      at = text.indexOf(close, at + 1, end);
    }
    accept(sequence, 2, found);
  }

  private static void accept(List<Integer> sequence, int least, TreeSet<Integer> found) {
    if (sequence.size() >= least) {
      found.addAll(sequence);
    }
  }

  private int numberStart(int start, int end) {
    int from = end;
    while (from > start && end - from < 3 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    boolean free = from == start || text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '(';
    return free ? from : end;
  }

  private boolean startsAfter(int at, int end, boolean capital) {
    int next = at;
    while (next < end && text.charAt(next) == ' ') {
      next++;
    }
    return next > at
        && next < end
        && (capital
            ? Character.isUpperCase(text.charAt(next))
            : Character.isLetter(text.charAt(next)));
  }

  /** Where a registry lost full stops: "... allowed No prior radiotherapy". */
  private void starters(int start, int end, TreeSet<Integer> found) {
    for (String starter : words.starters()) {
      for (int at = text.indexOf(starter, start, end); at >= 0; ) {
        if (at > start
            && text.charAt(at - 1) == ' '
            && followsWord(at - 2)
            && !Dangling.endsIn(text, start, at)) {
          found.add(at);
        }
        at = text.indexOf(starter, at + starter.length(), end);
      }
    }
  }

  private boolean followsWord(int at) {
    char before = text.charAt(at);
    return Character.isLetterOrDigit(before) || before == ')' || before == '%';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
