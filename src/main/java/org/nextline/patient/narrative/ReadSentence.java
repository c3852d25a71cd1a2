package org.nextline.patient.narrative;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nextline.patient.narrative.Sentences.Sentence;

/**
 * A sentence with what is named in it.
 *
 * @param used words that a reader has used up, counted from the first of the sentence
 */
record ReadSentence(
    Words words,
    Sentence sentence,
    List<Mention> mentions,
    List<CoursePhrase> courses,
    Context context,
    BitSet used) {

  int from() {
    return sentence.from();
  }

  int to() {
    return sentence.to();
  }

  /** The names of a sort that nobody has used yet. */
  Stream<Mention> free(Concept.Sort sort) {
    return mentions.stream().filter(m -> m.is(sort)).filter(m -> !isUsed(m.from()));
  }

  void use(int start, int end) {
    used.set(start - sentence.from(), end - sentence.from());
  }

  boolean isUsed(int at) {
    return used.get(at - sentence.from());
  }

  Optional<Mention> mentionAt(int at) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      Mention mention = mentions.get(middle);
      if (mention.to() <= at) {
        low = middle + 1;
      } else if (mention.from() > at) {
        high = middle - 1;
      } else {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** What the context says of some words. */
  Assertion assertion(int start, int end) {
    return context.of(new Mention(List.of(), start, end));
  }
}
