package org.nextline.patient.narrative;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nextline.patient.narrative.ContextCues.Effect;
import org.nextline.patient.narrative.ContextCues.Ends;
import org.nextline.patient.narrative.ContextCues.Says;
import org.nextline.patient.narrative.ContextCues.Topic;
import org.nextline.patient.narrative.ReadingData.Side;
import org.nextline.patient.narrative.Sentences.Sentence;

/**
 * What the words of a sentence are about, by ConText: a cue reaches to the end of the sentence, its
 * own limit or a word that ends it, whichever comes first. One sweep forwards for the cues that
 * speak of what follows, one backwards for those that speak of what goes before.
 */
final class Context {

  /**
   * A cue in the sentence.
   *
   * @param from its first word
   * @param to behind its last word
   */
  record Placed(List<Effect> effects, int from, int to) {}

  private final Sentence sentence;
  private final Map<Topic, boolean[]> said = new EnumMap<>(Topic.class);

  /**
   * @param placed in the order of the sentence
   */
  Context(Sentence sentence, List<Placed> placed) {
    this.sentence = sentence;
    for (Topic topic : Topic.values()) {
      boolean[] words = new boolean[sentence.to() - sentence.from()];
      forwards(topic, placed, words);
      backwards(topic, placed, words);
      said.put(topic, words);
    }
  }

  private void forwards(Topic topic, List<Placed> placed, boolean[] words) {
    int last = words.length;
    for (Placed cue : placed.reversed()) {
      int start = cue.to() - sentence.from();
      for (Effect effect : cue.effects()) {
        if (effect instanceof Says says
            && says.topic() == topic
            && says.reaches() == Side.FOLLOWING) {
          mark(words, start, Math.min(last, start + says.words()));
        }
      }
      if (ends(cue, topic)) {
        last = cue.from() - sentence.from();
      }
    }
  }

  private void backwards(Topic topic, List<Placed> placed, boolean[] words) {
    int first = 0;
    for (Placed cue : placed) {
      int end = cue.from() - sentence.from();
      for (Effect effect : cue.effects()) {
        if (effect instanceof Says says
            && says.topic() == topic
            && says.reaches() == Side.PRECEDING) {
          mark(words, Math.max(first, end - says.words()), end);
        }
      }
      if (ends(cue, topic)) {
        first = cue.to() - sentence.from();
      }
    }
  }

  private static boolean ends(Placed cue, Topic topic) {
    return cue.effects().stream().anyMatch(e -> e instanceof Ends ends && topic.isEndedBy(ends));
  }

  private static void mark(boolean[] words, int from, int to) {
    if (from < to) {
      Arrays.fill(words, from, to, true);
    }
  }

  /**
   * What is said of a disease, symptom or state.
   *
   * @return null where it is only said that relatives do not have it
   */
  Assertion of(Mention mention) {
    return of(mention, false);
  }

  /** What is said of a treatment. */
  Assertion ofTreatment(Mention mention) {
    return of(mention, true);
  }

  private Assertion of(Mention mention, boolean treatment) {
    boolean absent = isSaid(Topic.ABSENT, mention);
    if (sentence.section() == Section.FAMILY || isSaid(Topic.FAMILY, mention)) {
      return absent ? null : Assertion.FAMILY;
    }
    if (absent) {
      return Assertion.ABSENT;
    }
    if (isSaid(Topic.POSSIBLE, mention)
        || treatment && (sentence.section() == Section.PLAN || isSaid(Topic.PLANNED, mention))) {
      return Assertion.POSSIBLE;
    }
    return isSaid(Topic.HISTORICAL, mention) || sentence.section() == Section.HISTORY
        ? Assertion.HISTORICAL
        : Assertion.PRESENT;
  }

  private boolean isSaid(Topic topic, Mention mention) {
    return said.get(topic)[mention.from() - sentence.from()];
  }
}
