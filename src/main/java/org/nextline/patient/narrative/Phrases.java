package org.nextline.patient.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Phrases as paths of words, so that the longest one at a place is found in one walk. Punctuation
 * within a phrase makes no difference.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

  /** Any phrase may have these between its words. */
  private static final Set<String> BETWEEN = Set.of("-", "/", "the", "of");

  /**
   * A phrase that was found.
   *
   * @param values what it stands for, the first added first
   * @param end behind its last word
   */
  record Hit<T>(List<T> values, int end) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private List<T> values = List.of();
  }

  private final Node<T> root = new Node<>();

  void add(String phrase, T value) {
    Words words = Words.of(phrase);
    Node<T> node = root;
    for (int i = 0; i < words.size(); i++) {
      if (words.isWord(i) || words.isNumber(i) || isTelling(words, i)) {
        node = node.next.computeIfAbsent(words.word(i), w -> new Node<>());
      }
    }
    if (node != root) {
      List<T> values = new ArrayList<>(node.values);
      values.add(value);
      node.values = List.copyOf(values);
    }
  }

  void addAll(Iterable<String> phrases, T value) {
    phrases.forEach(phrase -> add(phrase, value));
  }

  /** A plus is part of a name; any other sign only where it begins the phrase (", who"). */
  private static boolean isTelling(Words words, int at) {
    return at == 0 || words.word(at).equals("+");
  }

  /**
   * The longest phrase that starts at a word and ends before another.
   *
   * @return null where there is none
   */
  Hit<T> longest(Words words, int start, int limit) {
    return longest(words, start, limit, (value, end) -> true);
  }

  /**
   * @param fits whether a value that ends before a word may stand here
   */
  Hit<T> longest(Words words, int start, int limit, BiPredicate<T, Integer> fits) {
    Hit<T> best = null;
    Node<T> node = root;
    for (int i = start; i < limit; i++) {
      Node<T> next = node.next.get(words.word(i));
      if (next == null) {
        if (i == start || !mayBeSkipped(words, i)) {
          return best;
        }
        continue;
      }
      node = next;
      int end = i + 1;
      if (!node.values.isEmpty()) {
        List<T> fitting = node.values.stream().filter(value -> fits.test(value, end)).toList();
        best = fitting.isEmpty() ? best : new Hit<>(fitting, end);
      }
    }
    return best;
  }

  private static boolean mayBeSkipped(Words words, int at) {
    String word = words.word(at);
    return BETWEEN.contains(word)
        || word.equals(".") && words.touchesPrevious(at) && words.raw(at - 1).length() == 1;
  }
}
