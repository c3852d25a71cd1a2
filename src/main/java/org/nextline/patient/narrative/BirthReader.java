package org.nextline.patient.narrative;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a date of birth. One that may be meant in two ways ("03/04/1965") is not read. */
final class BirthReader {

  private static final int WORDS = 6;
  private static final int YEAR = 4;

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("uuuu-M-d"),
          format("d/M/uuuu"),
          format("M/d/uuuu"),
          format("d.M.uuuu"),
          format("d MMMM uuuu"),
          format("d MMM uuuu"),
          format("MMMM d, uuuu"),
          format("MMMM d uuuu"),
          format("MMM d, uuuu"));

  private static final Set<String> FILLERS = Set.of(":", "on", "is", "was", "=");

  private final Phrases<String> birth = new Phrases<>();

  BirthReader(List<String> phrases) {
    phrases.forEach(phrase -> birth.add(phrase, phrase));
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  void read(ReadSentence in, Draft draft) {
    for (int i = in.from(); i < in.to(); i++) {
      Phrases.Hit<String> hit = birth.longest(in.words(), i, in.to());
      if (hit != null) {
        int start = hit.end();
        while (FILLERS.contains(in.words().word(start))) {
          start++;
        }
        read(in, draft, i, start);
        i = hit.end() - 1;
      }
    }
  }

  private void read(ReadSentence in, Draft draft, int from, int start) {
    for (int end = Math.min(in.to(), start + WORDS); end > start; end--) {
      Optional<LocalDate> date =
          hasYear(in.words(), start, end) ? date(in.words().raw(start, end)) : Optional.empty();
      if (date.isPresent()) {
        if (in.assertion(from, end) != Assertion.FAMILY) {
          draft.birthDate(from, end, date.get());
          in.use(from, end);
        }
        return;
      }
    }
  }

  /** Parsing costs time, so that only what begins or ends with a year is tried. */
  private static boolean hasYear(Words words, int start, int end) {
    return isYear(words.word(start)) || isYear(words.word(end - 1));
  }

  private static boolean isYear(String word) {
    int point = word.lastIndexOf('.');
    String last = word.substring(point + 1);
    return last.length() == YEAR && last.chars().allMatch(Character::isDigit);
  }

  private static Optional<LocalDate> date(String text) {
    Set<LocalDate> dates =
        FORMATS.stream()
            .flatMap(format -> parsed(text, format).stream())
            .collect(Collectors.toSet());
    return dates.stream()
        .filter(date -> dates.size() == 1 && !date.isAfter(LocalDate.now()))
        .findFirst();
  }

  private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text.strip(), format));
    } catch (DateTimeException notThisOne) {
      return Optional.empty();
    }
  }
}
