package org.nextline.terminology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Phrases that surround a name without changing what it names. */
final class Qualifiers {

  /** The content of {@code qualifiers.yaml}. */
  record Lists(List<String> condition, List<String> drugFormulation, List<String> drugSalt) {}

  private final PhraseTrie phrases = new PhraseTrie();

  Qualifiers(List<String> phrases) {
    phrases.forEach(p -> this.phrases.add(TermText.words(p), p));
  }

  /** Removes qualifiers from either end, one after another, until what is left is known. */
  <T> Optional<T> firstKnown(List<String> words, Function<String, Optional<T>> known) {
    List<String> left = words;
    while (!left.isEmpty()) {
      Optional<T> found = known.apply(String.join(" ", left));
      if (found.isPresent()) {
        return found;
      }
      List<String> shorter = shortened(left);
      if (shorter.size() == left.size()) {
        return Optional.empty();
      }
      left = shorter;
    }
    return Optional.empty();
  }

  /** The words without any qualifier. */
  List<String> removedFrom(List<String> words) {
    return removedFrom(words, words);
  }

  /** What stands for the words, without what stands for any qualifier. */
  <T> List<T> removedFrom(List<T> items, List<String> words) {
    List<T> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = phrases.longestAt(words, i).length();
      if (length == 0) {
        kept.add(items.get(i));
      }
      i += Math.max(length, 1);
    }
    return kept;
  }

  private List<String> shortened(List<String> words) {
    int first = phrases.longestAt(words, 0).length();
    if (first > 0) {
      return words.subList(first, words.size());
    }
    for (int i = 1; i < words.size(); i++) {
      if (phrases.longestAt(words, i).length() == words.size() - i) {
        return words.subList(0, i);
      }
    }
    return Collections.unmodifiableList(words);
  }
}
