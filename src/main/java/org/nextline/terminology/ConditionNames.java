package org.nextline.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of all conditions: exact, almost exact, and within a text. */
final class ConditionNames {

  /** Shorter words are too easily another word. */
  private static final int SHORTEST_FUZZY_WORD = 6;

  private static final int SHOUTED_WORDS = 4;
  private static final int SUGGESTIONS = 5;

  private final Map<String, Condition> byKey = new LinkedHashMap<>();
  private final Map<String, List<String>> wordsByKey = new HashMap<>();
  private final PhraseTrie phrases = new PhraseTrie();
  private final PhraseTrie abbreviations = new PhraseTrie();

  ConditionNames(List<DataFile.Row<Condition>> rows) {
    for (DataFile.Row<Condition> row : rows) {
      Condition condition = row.value();
      Stream.of(List.of(condition.name()), condition.synonyms(), condition.misspellings())
          .flatMap(List::stream)
          .forEach(name -> {
            claim(name, row);
            phrases.add(TermText.words(name), condition.id());
          });
      for (String abbreviation : condition.abbreviations()) {
        claim(abbreviation, row);
        abbreviations.add(
            TermText.tokens(abbreviation).stream().map(TermText.Token::raw).toList(),
            condition.id());
      }
    }
  }

  private void claim(String name, DataFile.Row<Condition> row) {
    String key = TermText.key(name);
    Condition other = byKey.putIfAbsent(key, row.value());
    if (other != null && !other.id().equals(row.value().id())) {
      throw row.error(
          "'%s' already names %s; expected a name of %s alone, or an entry in ambiguous-names.yaml"
              .formatted(name, other.id(), row.value().id()));
    }
    wordsByKey.put(key, TermText.words(name));
  }

  Optional<Condition> exact(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The conditions whose name differs by the fewest typing errors; empty where none is close. */
  Set<Condition> almost(List<String> words) {
    int best = Integer.MAX_VALUE;
    Set<Condition> nearest = new LinkedHashSet<>();
    for (var entry : wordsByKey.entrySet()) {
      int errors = typingErrors(words, entry.getValue());
      if (errors < best) {
        best = errors;
        nearest.clear();
      }
      if (errors == best && errors < Integer.MAX_VALUE) {
        nearest.add(byKey.get(entry.getKey()));
      }
    }
    return nearest;
  }

  private static int typingErrors(List<String> words, List<String> name) {
    if (words.size() != name.size()) {
      return Integer.MAX_VALUE;
    }
    int errors = 0;
    for (int i = 0; i < words.size(); i++) {
      String a = words.get(i);
      String b = name.get(i);
      if (a.equals(b)) {
        continue;
      }
      if (!isOneErrorAway(a, b)) {
        return Integer.MAX_VALUE;
      }
      errors++;
    }
    return errors;
  }

  /** One error at most: two turn hypo- into hyper-, or osteopetrosis into osteoporosis. */
  private static boolean isOneErrorAway(String a, String b) {
    return Math.max(a.length(), b.length()) >= SHORTEST_FUZZY_WORD
        && TypingError.isBetween(a, b)
        && (a + b).chars().noneMatch(Character::isDigit);
  }

  /** Ids of the conditions named in the text, each phrase counted for its longest reading only. */
  Set<String> within(String text) {
    List<TermText.Token> tokens = TermText.tokens(text);
    List<String> folded = tokens.stream().map(TermText.Token::folded).toList();
    List<String> raw = tokens.stream().map(TermText.Token::raw).toList();
    boolean shouted = raw.size() >= SHOUTED_WORDS && text.chars().noneMatch(Character::isLowerCase);
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 0; i < raw.size(); ) {
      PhraseTrie.Hit hit = phrases.longestAt(folded, i);
      PhraseTrie.Hit abbreviation = shouted ? null : abbreviations.longestAt(raw, i);
      if (abbreviation != null && abbreviation.length() > hit.length()) {
        hit = abbreviation;
      }
      if (hit.id() != null) {
        ids.add(hit.id());
      }
      i += Math.max(hit.length(), 1);
    }
    return ids;
  }

  /** The conditions whose names share the most words with the given ones. */
  List<Condition> similar(List<String> words) {
    Map<Condition, Double> scores = new HashMap<>();
    wordsByKey.forEach((key, name) -> {
      Set<String> union = new LinkedHashSet<>(name);
      union.addAll(words);
      long shared = words.stream().distinct().filter(name::contains).count();
      if (shared > 0) {
        scores.merge(byKey.get(key), (double) shared / union.size(), Math::max);
      }
    });
    List<Condition> ranked = new ArrayList<>(scores.keySet());
    ranked.sort(Comparator.comparing((Condition c) -> -scores.get(c)).thenComparing(Condition::id));
    return List.copyOf(ranked.subList(0, Math.min(SUGGESTIONS, ranked.size())));
  }
}
