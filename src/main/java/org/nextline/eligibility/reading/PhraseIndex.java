package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases as paths of words, each word a number, so that the longest phrase at a position is found
 * in one walk.
 */
final class PhraseIndex<T> {

  private static final int ROOT = 0;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<Long, Integer> edges = new HashMap<>();
  private final List<List<T>> values = new ArrayList<>(List.of(List.of()));

  /** Several values may stand under one phrase, the first added first. */
  void add(List<String> phrase, T value) {
    int node = ROOT;
    for (String word : phrase) {
      int number = words.computeIfAbsent(word, w -> words.size());
      node = edges.computeIfAbsent(edge(node, number), e -> newNode());
    }
    List<T> known = new ArrayList<>(values.get(node));
    known.add(value);
    values.set(node, List.copyOf(known));
  }

  private int newNode() {
    values.add(List.of());
    return values.size() - 1;
  }

  private static long edge(int node, int word) {
    return (long) node << Integer.SIZE | word;
  }

  /** The number of a word; -1 where no phrase has it. */
  int word(String folded) {
    return words.getOrDefault(folded, -1);
  }

  int root() {
    return ROOT;
  }

  /** The node behind a word; -1 where no phrase goes on with it. */
  int next(int node, int word) {
    return word < 0 ? -1 : edges.getOrDefault(edge(node, word), -1);
  }

  /** The values of phrases that end at a node. */
  List<T> at(int node) {
    return values.get(node);
  }
}
