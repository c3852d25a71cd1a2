package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Stages of a disease in a row: "IIIB or IV", "I-III", "2 or higher".
 *
 * @param all such as "3B", "4"; empty where none stands there
 * @param next the place behind them
 */
record Stages(List<String> all, int next) {

  private static final Map<String, String> ROMAN =
      Map.of("I", "1", "II", "2", "III", "3", "IV", "4", "V", "5", "0", "0");

  private static final char LAST_PART = 'C';

  /** Those from a place on, with or without the word "stage" before each. */
  static Stages at(Clause clause, int from) {
    List<String> stages = new ArrayList<>();
    int place = from;
    int next = from;
    boolean through = false;
    while (place < clause.size()) {
      int end = part(clause, place);
      Optional<String> stage = end < 0 ? Optional.empty() : number(clause.raw(place, end));
      if (stage.isEmpty()) {
        break;
      }
      if (through) {
        addBetween(stages, stages.getLast(), stage.get());
      }
      stages.add(stage.get());
      next = end;
      place = next;
      through = clause.at(place).isSign('-') || clause.at(place).is(Sort.TO);
      while (isJoint(clause.at(place))) {
        place++;
      }
    }
    int after = clause.skip(next);
    if (!stages.isEmpty() && clause.at(after).is(Sort.AFTER)) {
      extend(stages, clause.at(after).id().equals("ge"));
      next = after + 1;
    }
    return new Stages(stages.stream().distinct().toList(), next);
  }

  /** The place behind "3" or "3A"; -1 for "4S", whose letter names no part. */
  private static int part(Clause clause, int place) {
    Term term = clause.at(place);
    Term letter = clause.at(place + 1);
    if (!term.is(Sort.NUMBER) || !clause.tokens().touchesNext(term.to() - 1) || isJoint(letter)) {
      return place + 1;
    }
    String written = place + 1 < clause.size() ? clause.raw(letter) : "";
    return written.length() == 1 && Character.isLetter(written.charAt(0))
        ? "ABC".contains(written.toUpperCase(Locale.ROOT)) ? place + 2 : -1
        : place + 1;
  }

  private static boolean isJoint(Term term) {
    return term.is(Sort.OR)
        || term.is(Sort.AND)
        || term.is(Sort.TO)
        || term.isSign('-')
        || term.isSign(',')
        || term.isSign('/')
        || term.is(Sort.STAGE);
  }

  /** "Or higher", "or lower". */
  private static void extend(List<String> stages, boolean up) {
    String first = stages.getFirst();
    if (up) {
      addBetween(stages, first, "5");
    } else {
      stages.add("0");
      addBetween(stages, "0", first);
    }
  }

  /** What lies between two: "IIA-IIIB" holds IIB, IIC and IIIA, "I-III" holds II. */
  private static void addBetween(List<String> stages, String first, String last) {
    char low = first.charAt(0);
    char high = last.charAt(0);
    char from = first.length() > 1 ? first.charAt(1) : LAST_PART;
    char to = last.length() > 1 ? last.charAt(1) : 'A';
    addParts(stages, low, (char) (from + 1), low == high ? (char) (to - 1) : LAST_PART);
    for (char number = (char) (low + 1); number < high; number++) {
      stages.add(String.valueOf(number));
    }
    if (low < high) {
      addParts(stages, high, 'A', (char) (to - 1));
    }
  }

  private static void addParts(List<String> stages, char number, char from, char to) {
    for (char part = from; part <= to; part++) {
      stages.add("" + number + part);
    }
  }

  /** "IIIB" is "3B". */
  private static Optional<String> number(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    int end = upper.length();
    while (end > 0
        && "ABC123".indexOf(upper.charAt(end - 1)) >= 0
        && !ROMAN.containsKey(upper.substring(0, end))) {
      end--;
    }
    String arabic = ROMAN.get(upper.substring(0, end));
    if (arabic == null
        && upper.length() <= 2
        && Character.isDigit(upper.charAt(0))
        && upper.charAt(0) <= '4') {
      return Optional.of(upper);
    }
    return arabic == null ? Optional.empty() : Optional.of(arabic + upper.substring(end));
  }
}
