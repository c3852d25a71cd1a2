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
 * The drug names that a typing error may have hit, kept by length so that a misspelt name is
 * compared with few. Short names and names with digits are left out: one letter or digit makes them
 * another drug.
 */
final class SimilarDrugNames {

  private static final int SHORTEST = 6;
  private static final int SUGGESTED_ERRORS = 2;
  private static final int SUGGESTIONS = 3;
  private static final DamerauLevenshteinDistance SPELLING =
      new DamerauLevenshteinDistance(SUGGESTED_ERRORS);

  private record Name(String key, Drug drug) {}

  private final Map<Integer, List<Name>> byLength = new HashMap<>();

  void add(String key, Drug drug) {
    if (mayBeMisspelt(key)) {
      byLength.computeIfAbsent(key.length(), length -> new ArrayList<>()).add(new Name(key, drug));
    }
  }

  /** Every drug that has a name one typing error away. */
  Set<Drug> oneErrorFrom(String key) {
    Set<Drug> drugs = new LinkedHashSet<>();
    if (mayBeMisspelt(key)) {
      for (int length = key.length() - 1; length <= key.length() + 1; length++) {
        for (Name name : byLength.getOrDefault(length, List.of())) {
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
