package org.nextline.terminology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases as paths of words, so that the longest one at a position is found in one walk. */
final class PhraseTrie {

  /**
   * The longest phrase at a position.
   *
   * @param id null where none starts there
   * @param length in words
   */
  record Hit(String id, int length) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private String id;
  }

  private final Node root = new Node();

  void add(List<String> words, String id) {
    Node node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    node.id = id;
  }

  Hit longestAt(List<String> words, int start) {
    Hit best = new Hit(null, 0);
    Node node = root;
    for (int i = start; i < words.size(); i++) {
      node = node.next.get(words.get(i));
      if (node == null) {
        return best;
      }
      if (node.id != null) {
        best = new Hit(node.id, i - start + 1);
      }
    }
    return best;
  }
}
