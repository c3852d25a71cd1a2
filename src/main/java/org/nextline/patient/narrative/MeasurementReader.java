package org.nextline.patient.narrative;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.nextline.patient.Observation;
import org.nextline.patient.narrative.Concept.Sort;
import org.nextline.patient.narrative.ReadingWords.Panel;
import org.nextline.terminology.Measurement;
import org.nextline.terminology.Measurements;

/**
 * Reads values of measurements. A value in a unit that the measurement does not have, or one that
 * does not occur in patients, is not read.
 */
final class MeasurementReader {

  private static final int GAP = 8;
  private static final int UNIT = 9;
  private static final int LIST = 14;
  private static final Set<String> SIGNS = Set.of(":", "=", "(", ")", ",", "~", "-", "[", "]");
  private static final Set<String> COMPARED = Set.of("<", ">");
  private static final Set<String> JOINS = Set.of(",", "and", "or", "/");

  private static final String NORMAL = "normal";

  private final Measurements measurements;
  private final List<Panel> panels;
  private final Phrases<String> between = new Phrases<>();
  private final Phrases<String> qualities = new Phrases<>();
  private final Phrases<String> outOf = new Phrases<>();

  MeasurementReader(Measurements measurements, ReadingWords data) {
    this.measurements = measurements;
    data.between().forEach(word -> between.add(word, word));
    data.outOf().forEach(word -> outOf.add(word, word));
    panels = data.panels();
    qualities.addAll(data.normal(), NORMAL);
    qualities.addAll(data.raised(), "high");
    qualities.addAll(data.lowered(), "low");
  }

  void read(ReadSentence in, Draft draft) {
    in.free(Sort.MEASUREMENT)
        .forEach(mention -> {
          Measurement measurement = measurement(mention);
          if (!readValue(in, draft, mention, measurement)) {
            readQuality(in, draft, mention, measurement);
          }
        });
  }

  private Measurement measurement(Mention mention) {
    return measurements.measurement(mention.as(Sort.MEASUREMENT).orElseThrow().id()).orElseThrow();
  }

  private boolean readValue(
      ReadSentence in, Draft draft, Mention mention, Measurement measurement) {
    Words words = in.words();
    int at = valueAt(in, mention, measurement);
    if (at < 0) {
      return false;
    }
    if (!words.isNumber(at)) {
      return readClass(in, draft, mention, measurement, at);
    }
    if (isRange(words, at)) {
      in.use(mention.from(), at + 1);
      return true;
    }
    int end = behindScale(words, at + 1, in.to(), measurement);
    int unitEnd = unitEnd(words, end, in.to());
    String unit = unitEnd > end ? measurements.unit(words.raw(end, unitEnd)).orElseThrow() : null;
    Optional<Double> value = plausible(Numerals.readings(words.word(at)), measurement, unit);
    value.ifPresent(found -> report(in, draft, mention, unitEnd, measurement, found, unit));
    return value.isPresent();
  }

  private static boolean isRange(Words words, int at) {
    return words.word(at + 1).equals("-") && words.isNumber(at + 2);
  }

  /** Where the value stands; -1 where none follows. */
  private int valueAt(ReadSentence in, Mention mention, Measurement measurement) {
    Words words = in.words();
    int last = Math.min(in.to(), mention.to() + GAP);
    for (int i = mention.to(); i < last; ) {
      String word = words.word(i);
      if (words.isNumber(i) || isClass(words, i, measurement)) {
        return i;
      }
      Optional<Mention> other = in.mentionAt(i);
      Phrases.Hit<String> filler = between.longest(words, i, in.to());
      if (COMPARED.contains(word)) {
        return -1;
      } else if (other.isPresent() && isSame(other.get(), measurement)) {
        i = other.get().to();
      } else if (filler != null) {
        i = filler.end();
      } else if (SIGNS.contains(word)) {
        i++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSame(Mention other, Measurement measurement) {
    return other
        .as(Sort.MEASUREMENT)
        .filter(concept -> concept.id().equals(measurement.id()))
        .isPresent();
  }

  /** "NYHA II", "Child-Pugh B". */
  private static boolean isClass(Words words, int at, Measurement measurement) {
    String raw = words.raw(at);
    return measurement.levels().containsKey(raw) || measurement.bands().containsKey(raw);
  }

  private boolean readClass(
      ReadSentence in, Draft draft, Mention mention, Measurement measurement, int at) {
    String raw = in.words().raw(at);
    Object value = measurement.levels().containsKey(raw) ? measurement.levels().get(raw) : raw;
    report(in, draft, mention, at + 1, measurement, value, null);
    return true;
  }

  /** "6/15" of a score is 6. */
  private int behindScale(Words words, int at, int limit, Measurement measurement) {
    Phrases.Hit<String> hit = measurement.unit() == null ? outOf.longest(words, at, limit) : null;
    return hit != null && words.isNumber(hit.end()) ? hit.end() + 1 : at;
  }

  private int unitEnd(Words words, int start, int limit) {
    for (int end = Math.min(limit, start + UNIT); end > start; end--) {
      boolean point = words.word(end - 1).equals(".");
      if (!point && measurements.unit(words.raw(start, end)).isPresent()) {
        return end;
      }
    }
    return start;
  }

  private static Optional<Double> plausible(
      List<Double> readings, Measurement measurement, String unit) {
    return readings.stream()
        .filter(value -> {
          OptionalDouble converted = measurement.convert(value, unit);
          return converted.isPresent() && measurement.isPlausible(converted.getAsDouble());
        })
        .findFirst();
  }

  private static void report(
      ReadSentence in,
      Draft draft,
      Mention mention,
      int end,
      Measurement measurement,
      Object value,
      String unit) {
    Assertion assertion = in.context().of(mention);
    in.use(mention.from(), end);
    if (assertion != null) {
      draft.observation(
          mention.from(), end, new Observation(measurement.id(), value, unit, null), assertion);
    }
  }

  /** "Normal glucose", "hemoglobin, hematocrit and TSH are within normal limits". */
  private void readQuality(ReadSentence in, Draft draft, Mention mention, Measurement measurement) {
    String quality = quality(in, mention);
    if (quality != null) {
      in.use(mention.from(), mention.to());
      draft.observation(
          mention.from(),
          mention.to(),
          new Observation(measurement.id(), quality, null, null),
          Assertion.PRESENT);
    }
  }

  /** "Blood count normal": each of its values is, but not each is high or low. */
  void readPanels(ReadSentence in, Draft draft) {
    in.free(Sort.PANEL)
        .forEach(mention -> {
          String quality = quality(in, mention);
          if (quality != null && quality.equals(NORMAL)) {
            int panel = Integer.parseInt(mention.as(Sort.PANEL).orElseThrow().id());
            panels
                .get(panel)
                .of()
                .forEach(id ->
                    draft.observation(
                        mention.from(),
                        mention.to(),
                        new Observation(id, quality, null, null),
                        Assertion.PRESENT));
          }
        });
  }

  /** Null where none is stated. */
  private String quality(ReadSentence in, Mention mention) {
    Phrases.Hit<String> before =
        mention.from() > in.from()
            ? qualities.longest(in.words(), mention.from() - 1, mention.from())
            : null;
    Phrases.Hit<String> quality = before != null ? before : qualityBehind(in, mention);
    return quality != null && in.context().of(mention) == Assertion.PRESENT
        ? quality.values().getFirst()
        : null;
  }

  private Phrases.Hit<String> qualityBehind(ReadSentence in, Mention mention) {
    Words words = in.words();
    int last = Math.min(in.to(), mention.to() + LIST);
    for (int i = mention.to(); i < last; ) {
      Phrases.Hit<String> quality = qualities.longest(words, i, in.to());
      if (quality != null) {
        return quality;
      }
      Optional<Mention> other =
          in.mentionAt(i).filter(m -> m.is(Sort.MEASUREMENT) || m.is(Sort.PANEL));
      Phrases.Hit<String> filler = between.longest(words, i, in.to());
      if (other.isPresent()) {
        i = other.get().to();
      } else if (filler != null) {
        i = filler.end();
      } else if (JOINS.contains(words.word(i)) || SIGNS.contains(words.word(i))) {
        i++;
      } else {
        return null;
      }
    }
    return null;
  }
}
