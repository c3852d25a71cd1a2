package org.nextline.patient.narrative;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads doses, durations and cycles of the treatments of a sentence. */
final class Amounts {

  private static final int GAP = 5;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Phrases<String> units = new Phrases<>();
  private final Phrases<String> frequencies = new Phrases<>();
  private final Phrases<String> atDose = new Phrases<>();
  private final Phrases<String> beforeDuration = new Phrases<>();
  private final Phrases<String> durationUnits = new Phrases<>();
  private final Phrases<String> noDuration = new Phrases<>();
  private final Phrases<String> cycles = new Phrases<>();
  private final Numerals numerals;

  Amounts(ReadingWords data, Numerals numerals) {
    this.numerals = numerals;
    fill(units, data.doseUnits());
    fill(frequencies, data.frequencies());
    fill(atDose, data.atDose());
    fill(beforeDuration, data.durations().before());
    fill(durationUnits, data.durations().units());
    fill(noDuration, data.durations().not());
    fill(cycles, data.cycles());
  }

  private static void fill(Phrases<String> phrases, List<String> words) {
    words.forEach(word -> phrases.add(word, word));
  }

  void read(ReadSentence in, List<Course> courses) {
    for (int i = 0; i < courses.size(); i++) {
      int next = i + 1 < courses.size() ? courses.get(i + 1).from() : in.to();
      int previous = i == 0 ? in.from() : courses.get(i - 1).to();
      readDose(in, courses.get(i), previous, next);
      readTimes(in, courses.get(i), courses.get(i).to(), next);
    }
    readTimesBefore(in, courses.getFirst());
  }

  private void readDose(ReadSentence in, Course course, int previous, int next) {
    Words words = in.words();
    int at = course.to();
    int last = Math.min(next, at + GAP);
    while (at < last && !words.isNumber(at)) {
      Phrases.Hit<String> filler = atDose.longest(words, at, next);
      if (filler == null) {
        break;
      }
      at = filler.end();
    }
    if (at < last && words.isNumber(at) && doseEnd(words, at, next) > at) {
      int end = doseEnd(words, at, next);
      course.dose(text(words, at, end));
      course.reachesTo(end);
      return;
    }
    readDoseBefore(words, course, previous);
  }

  /** "1000 mg of levetiracetam". */
  private void readDoseBefore(Words words, Course course, int previous) {
    for (int at = Math.max(previous, course.from() - GAP); at < course.from(); at++) {
      if (words.isNumber(at)) {
        int end = doseEnd(words, at, course.from());
        boolean beside =
            end == course.from() || end + 1 == course.from() && words.word(end).equals("of");
        if (end > at && beside) {
          course.dose(text(words, at, end));
          return;
        }
      }
    }
  }

  /** Behind number, unit and how often; the same place where it is no dose. */
  private int doseEnd(Words words, int at, int limit) {
    Phrases.Hit<String> unit = units.longest(words, at + 1, limit);
    if (unit == null) {
      return at;
    }
    int end = unit.end();
    Phrases.Hit<String> often = frequencies.longest(words, end, limit);
    if (often == null && atDose.longest(words, end, limit) != null) {
      int behind = atDose.longest(words, end, limit).end();
      Phrases.Hit<String> later = frequencies.longest(words, behind, limit);
      return later == null ? end : later.end();
    }
    return often == null ? end : often.end();
  }

  private static String text(Words words, int from, int to) {
    return BLANKS.matcher(words.raw(from, to)).replaceAll(" ");
  }

  private void readTimes(ReadSentence in, Course course, int from, int to) {
    for (int at = from; at < to; at++) {
      int end = readCycles(in.words(), course, at, to);
      end = end > at ? end : readDuration(in.words(), course, at, to);
      if (end > at) {
        at = end - 1;
      }
    }
  }

  /** "After 3 months of lamotrigine", "six cycles of FOLFOX". */
  private void readTimesBefore(ReadSentence in, Course course) {
    for (int at = in.from(); at < course.from(); at++) {
      int end = readCycles(in.words(), course, at, course.from());
      if (end == at && !isJoined(in.words(), at)) {
        int behind = readDuration(in.words(), new Course("", at, at, null), at, course.from());
        if (behind > at && behind + 1 == course.from() && in.words().word(behind).equals("of")) {
          readDuration(in.words(), course, at, course.from());
        }
      }
    }
  }

  private static boolean isJoined(Words words, int at) {
    return Set.of("-", "/").contains(words.word(at));
  }

  /** Of a treatment that an earlier sentence named. */
  void readDuration(ReadSentence in, Course course) {
    readTimes(in, course, in.from(), in.to());
  }

  private int readCycles(Words words, Course course, int at, int limit) {
    OptionalDouble number = numerals.at(words, at);
    Phrases.Hit<String> word = number.isPresent() ? cycles.longest(words, at + 1, limit) : null;
    if (word == null) {
      return at;
    }
    course.cycles(number.getAsDouble());
    return word.end();
  }

  private int readDuration(Words words, Course course, int at, int limit) {
    Phrases.Hit<String> before = beforeDuration.longest(words, at, limit);
    OptionalDouble number =
        before == null ? OptionalDouble.empty() : numerals.at(words, before.end());
    if (number.isEmpty()) {
      return at;
    }
    int behind = before.end() + 1;
    Phrases.Hit<String> unit = durationUnits.longest(words, behind, limit);
    if (unit == null || noDuration.longest(words, unit.end(), words.size()) != null) {
      return at;
    }
    course.duration(number(number.getAsDouble()) + " " + words.raw(behind, unit.end()));
    return unit.end();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
