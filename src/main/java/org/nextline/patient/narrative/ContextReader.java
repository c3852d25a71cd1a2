package org.nextline.patient.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nextline.patient.narrative.Context.Placed;
import org.nextline.patient.narrative.ContextCues.Effect;
import org.nextline.patient.narrative.ReadingData.Assertions;
import org.nextline.patient.narrative.Sentences.Sentence;

/** Finds the cues of a sentence, outside of the names and of the phrases that others read. */
final class ContextReader {

  private final ContextCues cues;
  private final Relatives relatives;

  ContextReader(Assertions data) {
    cues = new ContextCues(data);
    relatives = new Relatives(data.family());
  }

  /**
   * @param taken phrases of the sentence that are read otherwise, unless a longer cue begins at the
   *     same word; in the order of the sentence
   */
  Context read(Words words, Sentence sentence, List<Mention> mentions, List<Taken> taken) {
    List<Placed> placed = new ArrayList<>();
    int mention = 0;
    int other = 0;
    for (int i = sentence.from(); i < sentence.to(); ) {
      while (mention < mentions.size() && mentions.get(mention).from() < i) {
        mention++;
      }
      while (other < taken.size() && taken.get(other).from() < i) {
        other++;
      }
      if (mention < mentions.size() && mentions.get(mention).from() == i) {
        i = mentions.get(mention).to();
        continue;
      }
      int known = other < taken.size() && taken.get(other).from() == i ? taken.get(other).to() : i;
      Phrases.Hit<Effect> hit = cues.at(words, i, sentence.to());
      if (hit != null && hit.end() > known && !isCut(taken, other, i, hit.end())) {
        placed.add(new Placed(hit.values(), i, hit.end()));
        i = hit.end();
      } else if (known > i) {
        i = known;
      } else {
        Optional<Placed> relative = relatives.at(words, sentence, i, mentions, mention);
        relative.ifPresent(placed::add);
        i++;
      }
    }
    placed.sort(Comparator.comparingInt(Placed::from));
    return new Context(sentence, placed);
  }

  /** A phrase begins within the cue and goes on behind it: "had no response to". */
  private static boolean isCut(List<Taken> taken, int first, int from, int end) {
    for (int i = first; i < taken.size() && taken.get(i).from() < end; i++) {
      if (taken.get(i).from() > from && taken.get(i).to() > end) {
        return true;
      }
    }
    return false;
  }
}
