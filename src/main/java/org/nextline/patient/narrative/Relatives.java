package org.nextline.patient.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.patient.narrative.Context.Placed;
import org.nextline.patient.narrative.ContextCues.Says;
import org.nextline.patient.narrative.ContextCues.Topic;
import org.nextline.patient.narrative.ReadingData.Family;
import org.nextline.patient.narrative.ReadingData.Side;
import org.nextline.patient.narrative.Sentences.Sentence;
import org.nextline.terminology.TermText;

/**
 * Tells where a relative is the one who has something ("her mother had", "cancer in his father")
 * and where a relative only speaks of the patient or stands by ("mother reports", "with her
 * mother").
 */
final class Relatives {

  private static final int WHOLE_SENTENCE = 25;
  private static final int LIST = 8;
  private static final String AND = "and";

  private final Phrases<String> relatives = new Phrases<>();
  private final Set<String> have;
  private final Phrases<String> report = new Phrases<>();
  private final Set<String> notSubject;
  private final Set<String> in;
  private final Set<String> own;
  private final int between;

  Relatives(Family data) {
    data.relatives().forEach(relative -> relatives.add(relative, relative));
    have = words(data.have());
    data.report().forEach(words -> report.add(words, words));
    notSubject = words(data.notSubject());
    in = Stream.concat(words(data.in()).stream(), Stream.of("(")).collect(Collectors.toSet());
    own = words(data.own());
    between = data.between();
  }

  private static Set<String> words(List<String> words) {
    return words.stream()
        .map(word -> TermText.foldedWord(word.replace("'", "")))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isRelative(Words words, int at, int limit) {
    return relatives.longest(words, at, limit) != null;
  }

  /**
   * The cue that a relative at a word is.
   *
   * @param next the first mention that begins at the word or later
   */
  Optional<Placed> at(Words words, Sentence sentence, int at, List<Mention> mentions, int next) {
    Phrases.Hit<String> hit = relatives.longest(words, at, sentence.to());
    if (hit == null) {
      return Optional.empty();
    }
    int before = at - 1;
    while (before > sentence.from() && own.contains(words.word(before))) {
      before--;
    }
    String preposition = before < sentence.from() ? "" : words.word(before);
    if (in.contains(preposition)) {
      return Optional.of(
          new Placed(List.of(new Says(Topic.FAMILY, Side.PRECEDING, LIST)), before, hit.end()));
    }
    boolean named = next < mentions.size() && mentions.get(next).from() <= hit.end();
    boolean owns = named || has(words, hit.end(), sentence.to());
    return owns && (named || !notSubject.contains(preposition))
        ? Optional.of(
            new Placed(
                List.of(new Says(Topic.FAMILY, Side.FOLLOWING, WHOLE_SENTENCE)), at, hit.end()))
        : Optional.empty();
  }

  private boolean has(Words words, int from, int limit) {
    for (int i = from; i < Math.min(from + between, limit); i++) {
      String word = words.word(i);
      if (report.longest(words, i, limit) != null || word.equals(AND)) {
        return false;
      }
      if (have.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
