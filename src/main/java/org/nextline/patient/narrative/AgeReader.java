package org.nextline.patient.narrative;

import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.patient.Sex;
import org.nextline.patient.narrative.ReadingWords.Ages;
import org.nextline.patient.narrative.ReadingWords.Sexes;

/**
 * Reads how old the patient is: "58-year-old", "58 yo", "58M", "aged 58", "3 weeks old"; not "at
 * age 26", "in his 50s" or the age of a wound.
 */
final class AgeReader {

  private static final double OLDEST = 125;
  private static final int NEAR = 3;
  private static final Set<String> JOINS = Set.of("-", "/");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Phrases<Double> units = new Phrases<>();
  private final Phrases<String> complete = new Phrases<>();
  private final Phrases<String> old = new Phrases<>();
  private final Phrases<String> before = new Phrases<>();
  private final Phrases<Sex> persons = new Phrases<>();
  private final Set<String> event;
  private final Phrases<String> things = new Phrases<>();
  private final Relatives relatives;
  private final Numerals numerals;

  AgeReader(Ages data, Relatives relatives, Numerals numerals) {
    data.units().forEach((years, names) -> units.addAll(names, years));
    data.complete().forEach(name -> complete.add(name, name));
    data.old().forEach(name -> old.add(name, name));
    data.before().forEach(name -> before.add(name, name));
    data.things().forEach(name -> things.add(name, name));
    event = data.event().stream().collect(Collectors.toUnmodifiableSet());
    Sexes sexes = data.persons();
    persons.addAll(sexes.male(), Sex.MALE);
    persons.addAll(sexes.female(), Sex.FEMALE);
    this.relatives = relatives;
    this.numerals = numerals;
  }

  void read(ReadSentence in, Draft draft) {
    Words words = in.words();
    for (int i = in.from(); i < in.to(); i++) {
      Phrases.Hit<String> named = before.longest(words, i, in.to());
      int number = named == null ? i : skipped(words, named.end());
      OptionalDouble value = numerals.at(words, number);
      if (value.isPresent() && number < in.to()) {
        i = Math.max(i, read(in, draft, i, number, value.getAsDouble(), named != null));
      }
    }
  }

  private static int skipped(Words words, int at) {
    return Stream.of(":", "=", "is", "of", "was").anyMatch(words.word(at)::equals) ? at + 1 : at;
  }

  /** The last word that was read; the number where it is no age. */
  private int read(
      ReadSentence in, Draft draft, int start, int number, double value, boolean named) {
    Words words = in.words();
    int at = joined(words, number + 1);
    Phrases.Hit<Double> unit = units.longest(words, at, in.to());
    boolean sexed = isSexed(words, number + 1);
    int end = number + 1;
    boolean stated = named && !isRange(words, end) || sexed;
    double years = value;
    if (unit != null && !sexed) {
      int behind = joined(words, unit.end());
      Phrases.Hit<String> word = old.longest(words, behind, in.to());
      boolean isAge = word != null || complete.longest(words, at, in.to()) != null;
      stated = isAge || named;
      end = word != null ? word.end() : unit.end();
      years = value * unit.values().getFirst();
    }
    if (!stated || years > OLDEST || isEvent(words, in.from(), start) || isThing(in, start, end)) {
      return number;
    }
    report(in, draft, start, end, years, sexed ? number + 1 : at);
    return end - 1;
  }

  private void report(
      ReadSentence in, Draft draft, int start, int end, double years, int personAt) {
    Words words = in.words();
    Assertion assertion =
        relatives.isRelative(words, end, in.to()) ? Assertion.FAMILY : in.assertion(start, end);
    in.use(start, end);
    draft.age(start, end, years, assertion == null ? Assertion.FAMILY : assertion);
    Phrases.Hit<Sex> person = persons.longest(words, personAt, in.to());
    if (person != null && assertion != Assertion.FAMILY) {
      draft.sex(personAt, personAt + 1, person.values().getFirst(), true);
    } else {
      draft.ageEndsAt(assertion == Assertion.FAMILY ? -1 : end);
    }
    if (isSexed(words, personAt)) {
      draft.sex(
          personAt, personAt + 1, words.raw(personAt).equals("M") ? Sex.MALE : Sex.FEMALE, true);
    }
  }

  private static int joined(Words words, int at) {
    return JOINS.contains(words.word(at)) ? at + 1 : at;
  }

  /** "58M" in one. */
  private static boolean isSexed(Words words, int at) {
    String raw = words.raw(at);
    return (raw.equals("M") || raw.equals("F")) && words.touchesPrevious(at);
  }

  private static boolean isRange(Words words, int at) {
    return words.word(at).equals("-") && words.isNumber(at + 1);
  }

  private boolean isEvent(Words words, int first, int start) {
    int at = start - 1;
    while (at >= first && ARTICLES.contains(words.word(at))) {
      at--;
    }
    return at >= first && event.contains(words.word(at));
  }

  /** "A 3-week-old wound", "the wound is 3 weeks old". */
  private boolean isThing(ReadSentence in, int start, int end) {
    for (int at = Math.max(in.from(), start - NEAR); at < start; at++) {
      if (things.longest(in.words(), at, start) != null) {
        return true;
      }
    }
    return things.longest(in.words(), end, in.to()) != null;
  }
}
