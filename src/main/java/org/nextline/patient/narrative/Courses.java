package org.nextline.patient.narrative;

import java.util.ArrayList;
import java.util.List;
import org.nextline.patient.narrative.ReadingWords.CourseCue;
import org.nextline.patient.narrative.Sentences.Sentence;

/** Finds the phrases that tell how treatments went. */
final class Courses {

  private final Phrases<CourseCue> phrases = new Phrases<>();

  Courses(List<CourseCue> cues) {
    cues.forEach(cue -> phrases.addAll(cue.phrases(), cue));
  }

  /** Outside of names unless longer than one, in the order of the sentence. */
  List<CoursePhrase> in(Words words, Sentence sentence, List<Mention> mentions) {
    List<CoursePhrase> found = new ArrayList<>();
    int next = 0;
    for (int i = sentence.from(); i < sentence.to(); ) {
      while (next < mentions.size() && mentions.get(next).to() <= i) {
        next++;
      }
      boolean named = next < mentions.size() && mentions.get(next).from() <= i;
      int known = named ? mentions.get(next).to() : i;
      Phrases.Hit<CourseCue> hit = phrases.longest(words, i, sentence.to());
      if (hit != null && hit.end() > known) {
        found.add(new CoursePhrase(hit.values(), i, hit.end()));
        known = hit.end();
      }
      i = Math.max(known, i + 1);
    }
    return found;
  }

  /** The names that are no part of a longer phrase: "seizure" of "seizure-free on". */
  static List<Mention> outside(List<CoursePhrase> phrases, List<Mention> mentions) {
    List<Mention> kept = new ArrayList<>();
    int next = 0;
    for (Mention mention : mentions) {
      while (next < phrases.size() && phrases.get(next).to() <= mention.from()) {
        next++;
      }
      if (next == phrases.size() || phrases.get(next).from() >= mention.to()) {
        kept.add(mention);
      }
    }
    return kept;
  }
}
