package org.nextline.refractory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;

/**
 * Sentences of what decided, each once: one for each fact of the patient, one for each treatment
 * with all that decided about it. In clinical wording each ends with its sources.
 */
final class ReasonSentences {

  private static final Pattern DATED =
      Pattern.compile(
          "^.*?\\b(?:19|20)\\d\\d(?:-\\d\\d)?\\)?(?:(?:, | and )[\\w-]+ (?:19|20)\\d\\d)*");

  private record Sentence(String about, Set<Phrase> clauses, Set<String> sources) {}

  /** By the treatment's name, else by the sentence itself. */
  private final Map<String, Sentence> sentences = new LinkedHashMap<>();

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  void add(Justification reason) {
    add(reason, null);
  }

  private void add(Justification reason, String above) {
    String about = reason.about() == null ? above : reason.about();
    if (!reason.because().isEmpty()) {
      Sentence sentence =
          sentences.computeIfAbsent(
              about == null ? reason.because() : about,
              key -> new Sentence(about, new LinkedHashSet<>(), new LinkedHashSet<>()));
      sentence.clauses.add(new Phrase(reason.because(), reason.clinical()));
      sentence.sources.addAll(reason.sources());
    }
    reason.deciding().forEach(child -> add(child, about));
  }

  List<Phrase> all() {
    List<Phrase> all = new ArrayList<>();
    List<Phrase> facts =
        sentences.values().stream()
            .filter(sentence -> sentence.about == null)
            .flatMap(sentence -> sentence.clauses.stream())
            .toList();
    for (Sentence sentence : sentences.values()) {
      if (sentence.about != null) {
        Phrase clauses = Phrase.join(sentence.clauses, "; ");
        all.add(said(Phrase.of(sentence.about + ": ").then(clauses), sentence));
      } else if (sentence.clauses.stream().noneMatch(clause -> clause.isSaidByAnyOf(facts))) {
        all.add(said(sentence.clauses.iterator().next(), sentence));
      }
    }
    return all;
  }

  /** Up to the year, or the years, of what is named first; empty for a table of ours. */
  private static Optional<String> document(String source) {
    Matcher dated = DATED.matcher(source);
    return dated.find() ? Optional.of(dated.group()) : Optional.empty();
  }

  private static Phrase said(Phrase clause, Sentence sentence) {
    return clause.map(ReasonSentences::capitalised).then(".").then(cited(sentence.sources));
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Documents with their years, for clinicians; what they say in detail stands in the trace. */
  private static Phrase cited(Set<String> sources) {
    List<String> documents =
        sources.stream()
            .map(ReasonSentences::document)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return documents.isEmpty()
        ? Phrase.of("")
        : new Phrase("", " [" + String.join("; ", documents) + "]");
  }
}
