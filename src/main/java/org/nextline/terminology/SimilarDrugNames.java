package org.nextline.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * The drug names that a typing error may have hit. Short names and names with digits are left out:
 * one letter or digit makes them another drug.
 *
 * <p>Two texts with one error between them are alike once the right letter is left out of one or
 * both, so a misspelt name is compared only with the few names filed under what is left of it.
 */
final class SimilarDrugNames {

  private static final int SHORTEST = 6;
  private static final int SUGGESTED_ERRORS = 2;
  private static final int SUGGESTIONS = 3;
  private static final DamerauLevenshteinDistance SPELLING =
      new DamerauLevenshteinDistance(SUGGESTED_ERRORS);

  private record Name(String key, Drug drug) {}

  private final Map<String, List<Name>> byRemains = new HashMap<>();
  private final Map<Integer, List<Name>> byLength = new HashMap<>();

  void add(String key, Drug drug) {
    if (mayBeMisspelt(key)) {
      Name name = new Name(key, drug);
      byLength.computeIfAbsent(key.length(), length -> new ArrayList<>()).add(name);
      remains(key)
          .forEach(rest -> byRemains.computeIfAbsent(rest, r -> new ArrayList<>(1)).add(name));
    }
  }

  /** The text itself and the texts with one letter left out. */
  private static Set<String> remains(String key) {
    Set<String> remains = new LinkedHashSet<>();
    remains.add(key);
    for (int i = 0; i < key.length(); i++) {
      remains.add(key.substring(0, i) + key.substring(i + 1));
    }
    return remains;
  }

  /** Every drug that has a name one typing error away. */
  Set<Drug> oneErrorFrom(String key) {
    Set<Drug> drugs = new LinkedHashSet<>();
    if (mayBeMisspelt(key)) {
      for (String rest : remains(key)) {
        for (Name name : byRemains.getOrDefault(rest, List.of())) {
          if (TypingError.isBetween(key, name.key())) {
            drugs.add(name.drug());
          }
        }
      }
    }
    return drugs;
  }

  /** The few drugs whose names begin alike and differ least, the nearest first. */
  List<Drug> nearest(String key) {
    if (!mayBeMisspelt(key)) {
      return List.of();
    }
    Map<Drug, Integer> errors = new LinkedHashMap<>();
    for (int d = -SUGGESTED_ERRORS; d <= SUGGESTED_ERRORS; d++) {
      for (Name name : byLength.getOrDefault(key.length() + d, List.of())) {
        int distance = name.key().charAt(0) == key.charAt(0) ? SPELLING.apply(key, name.key()) : -1;
        if (distance >= 0) {
          errors.merge(name.drug(), distance, Math::min);
        }
      }
    }
    return errors.entrySet().stream()
        .sorted(
            Map.Entry.<Drug, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Drug::name))))
        .limit(SUGGESTIONS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean mayBeMisspelt(String key) {
    return key.length() >= SHORTEST && key.chars().noneMatch(Character::isDigit);
  }
}
