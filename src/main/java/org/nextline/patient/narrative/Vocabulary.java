package org.nextline.patient.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.patient.narrative.Concept.Sort;
import org.nextline.terminology.Condition;
import org.nextline.terminology.Drug;
import org.nextline.terminology.Finding;
import org.nextline.terminology.Measurement;
import org.nextline.terminology.Measurements;
import org.nextline.terminology.Terminology;

/** Every name that is looked for in texts; of overlapping names the longest counts. */
final class Vocabulary {

  /** Shorter abbreviations of drugs are too easily something else. */
  private static final int SHORTEST_DRUG = 3;

  private static final int SHOUTED = 4;

  private final Phrases<Concept> names = new Phrases<>();

  Vocabulary(Terminology terminology, Measurements measurements, ReadingData data) {
    measurements.all().forEach(this::add);
    data.words().pairs().forEach(pair -> addAll(Sort.PAIR, pair.first(), pair.phrases()));
    for (int i = 0; i < data.words().panels().size(); i++) {
      addAll(Sort.PANEL, Integer.toString(i), data.words().panels().get(i).phrases());
    }
    for (int i = 0; i < data.words().states().size(); i++) {
      addAll(Sort.STATE, Integer.toString(i), data.words().states().get(i).phrases());
    }
    terminology.conditions().forEach(this::add);
    terminology
        .findings()
        .forEach(finding ->
            finding
                .names()
                .forEach(name -> add(sort(finding), finding.name(), name, isAbbreviation(name))));
    data.states().stream()
        .filter(state -> !data.words().notFindings().contains(state.id()))
        .forEach(state -> {
          state
              .names()
              .forEach(name -> add(Sort.OTHER_CONDITION, state.name(), name, isAbbreviation(name)));
          state.exactNames().forEach(name -> add(Sort.OTHER_CONDITION, state.name(), name, true));
        });
    data.markers().forEach(this::add);
    terminology.drugs().forEach(this::add);
    terminology.regimenNames().forEach(name -> add(Sort.TREATMENT, name, name, true));
    terminology.otherTreatmentNames().stream()
        .filter(name -> !data.words().notProcedures().contains(name))
        .forEach(name -> add(Sort.TREATMENT, name, name, isCode(name)));
    data.words().treatments().forEach((name, words) -> addAll(Sort.TREATMENT, name, words));
    addAll(Sort.ALLERGEN, null, data.words().allergens());
  }

  private static Sort sort(Finding finding) {
    return finding.kind() == Finding.Kind.SYMPTOM ? Sort.SYMPTOM : Sort.OTHER_CONDITION;
  }

  /** A variant of a gene is read by itself. */
  private void add(ReadingData.Marker marker) {
    marker.names().stream()
        .filter(name -> name.indexOf(' ') < 0 || !MarkerReader.namesVariant(name))
        .forEach(name -> add(Sort.MARKER, gene(marker, name), name, isCode(name)));
  }

  private void add(Measurement measurement) {
    Stream.concat(Stream.of(measurement.name()), measurement.synonyms().stream())
        .forEach(name -> add(Sort.MEASUREMENT, measurement.id(), name, false));
    measurement
        .abbreviations()
        .forEach(name -> add(Sort.MEASUREMENT, measurement.id(), name, true));
  }

  private void add(Condition condition) {
    Stream.of(List.of(condition.name()), condition.synonyms(), condition.misspellings())
        .flatMap(List::stream)
        .forEach(name -> add(Sort.CONDITION, condition.id(), name, false));
    condition.abbreviations().forEach(name -> add(Sort.CONDITION, condition.id(), name, true));
  }

  private void add(Drug drug) {
    Stream.of(List.of(drug.name()), drug.brands(), drug.synonyms())
        .flatMap(List::stream)
        .forEach(name -> add(Sort.TREATMENT, drug.name(), name, false));
    drug.abbreviations().stream()
        .filter(name -> name.length() >= SHORTEST_DRUG)
        .forEach(name -> add(Sort.TREATMENT, drug.name(), name, true));
    drug.classes().stream()
        .filter(Vocabulary::isCode)
        .forEach(name -> add(Sort.TREATMENT, name, name, true));
  }

  private void addAll(Sort sort, String id, List<String> names) {
    names.forEach(name -> add(sort, id == null ? name : id, name, false));
  }

  private void add(Sort sort, String id, String name, boolean exact) {
    names.add(name, new Concept(sort, id, name, exact ? letters(name) : null));
  }

  /** Several genes may share an entry (TSC1 and TSC2), and one may be spelt in several ways. */
  private static String gene(ReadingData.Marker marker, String name) {
    boolean same = letters(name).equalsIgnoreCase(letters(marker.name()));
    return !same && isAbbreviation(name) ? name : marker.name();
  }

  /** True of what is written in capitals or with digits: only that spelling means it. */
  private static boolean isCode(String name) {
    return name.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static boolean isAbbreviation(String name) {
    return isCode(name) && name.indexOf(' ') < 0;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  List<Mention> in(Words words, int from, int to) {
    boolean shouted = isShouted(words, from, to);
    List<Mention> mentions = new ArrayList<>();
    for (int i = from; i < to; ) {
      int start = i;
      Phrases.Hit<Concept> hit =
          names.longest(
              words,
              i,
              to,
              (concept, end) ->
                  concept.exact() == null
                      || !shouted && isWritten(concept.exact(), words, start, end));
      if (hit != null) {
        mentions.add(new Mention(hit.values(), i, hit.end()));
      }
      i = hit == null ? i + 1 : hit.end();
    }
    return mentions;
  }

  private static boolean isWritten(String exact, Words words, int from, int to) {
    String written = letters(words.raw(from, to));
    return written.equals(exact) || written.equals(exact + "s");
  }

  /** In a sentence of capitals an abbreviation cannot be told from a word. */
  private static boolean isShouted(Words words, int from, int to) {
    int seen = 0;
    for (int i = from; i < to; i++) {
      if (words.isWord(i)) {
        seen++;
        if (words.raw(i).chars().anyMatch(Character::isLowerCase)) {
          return false;
        }
      }
    }
    return seen >= SHOUTED;
  }
}
