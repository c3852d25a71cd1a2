package org.nextline.patient.narrative;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.patient.narrative.Concept.Sort;
import org.nextline.patient.narrative.ReadingData.Side;
import org.nextline.patient.narrative.ReadingWords.CourseCue;

/**
 * Tells which treatment of a sentence a phrase speaks of: the nearest one on its side, or a list.
 */
final class CourseBinder {

  /** How far a phrase may stand from its treatment, in words. */
  static final int LIST = 12;

  private static final String ADVERSE = "adverse_effect";
  private static final int REASON = 4;
  private static final int WHY = 15;
  private static final Set<CourseField> BESIDES = EnumSet.of(CourseField.GIVEN, CourseField.LINE);

  /** "All without benefit": not only the last one. */
  private static final Set<String> ALL = Set.of("all", "both", "each");

  private static final Set<String> JOINS = Set.of(",", "and", "or", "&", "/");

  private final Set<String> reasons;
  private final Set<String> causes;
  private final Phrases<String> reasonPhrases = new Phrases<>();

  CourseBinder(ReadingWords data) {
    reasons = data.reasons().stream().collect(Collectors.toSet());
    causes = Set.copyOf(data.causes());
    reasons.forEach(reason -> reasonPhrases.add(reason, reason));
  }

  boolean isAllergy(CoursePhrase phrase) {
    return phrase.cues().stream().anyMatch(cue -> cue.field() == CourseField.ALLERGY);
  }

  void bind(ReadSentence in, List<Course> courses, Draft draft) {
    int after = 0;
    for (int i = 0; i < in.courses().size(); i++) {
      CoursePhrase phrase = in.courses().get(i);
      while (after < courses.size() && courses.get(after).from() < phrase.to()) {
        after++;
      }
      for (CourseCue cue : phrase.cues()) {
        if (cue.of() == Side.FOLLOWING) {
          following(in, courses, after, i, cue);
        } else {
          preceding(in, courses, after - 1, phrase, cue);
        }
      }
    }
    courses.forEach(course -> findReason(in, course, draft));
  }

  /** Every phrase of the sentence speaks of one treatment. */
  void bindAll(ReadSentence in, Course course) {
    in.courses()
        .forEach(phrase ->
            phrase.cues().stream()
                .filter(cue -> cue.of() == Side.PRECEDING)
                .forEach(cue -> course.tell(cue.field(), cue.value())));
  }

  private static void following(
      ReadSentence in, List<Course> courses, int first, int phrase, CourseCue cue) {
    int start = in.courses().get(phrase).to();
    if (first == courses.size()
        || courses.get(first).from() - start > LIST
        || isInterrupted(in.courses(), phrase, courses.get(first))) {
      return;
    }
    courses.get(first).tell(cue.field(), cue.value());
    for (int i = first + 1; i < courses.size() && isListed(in, courses, i); i++) {
      courses.get(i).tell(cue.field(), cue.value());
    }
  }

  /** Another phrase that tells how it went stands nearer to the treatment. */
  private static boolean isInterrupted(List<CoursePhrase> phrases, int phrase, Course course) {
    for (int i = phrase + 1; i < phrases.size() && phrases.get(i).to() <= course.from(); i++) {
      if (phrases.get(i).cues().stream()
          .anyMatch(cue -> cue.of() == Side.FOLLOWING && !BESIDES.contains(cue.field()))) {
        return true;
      }
    }
    return false;
  }

  private static void preceding(
      ReadSentence in, List<Course> courses, int last, CoursePhrase phrase, CourseCue cue) {
    if (last < 0 || phrase.from() - courses.get(last).to() > LIST) {
      return;
    }
    courses.get(last).tell(cue.field(), cue.value());
    boolean all = ALL.contains(in.words().word(phrase.from() - 1));
    for (int i = last; i > 0 && (all || isListed(in, courses, i)); i--) {
      courses.get(i - 1).tell(cue.field(), cue.value());
    }
  }

  /** True where nothing but "and" or a comma stands between a treatment and the one before it. */
  private static boolean isListed(ReadSentence in, List<Course> courses, int course) {
    return isListed(in.words(), courses.get(course - 1).to(), courses.get(course).from());
  }

  private static boolean isListed(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!JOINS.contains(words.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Stopped for rash": a symptom behind it is why. */
  private void findReason(ReadSentence in, Course course, Draft draft) {
    if (ADVERSE.equals(course.told(CourseField.STOP_REASON))
        && in.words().word(course.to()).equals("(")) {
      findingAt(in, course.to() + 1, "").ifPresent(effect -> sideEffect(in, effect, draft));
    }
    if (!course.tells(CourseField.STOPPED) || course.tells(CourseField.STOP_REASON)) {
      return;
    }
    for (int i = course.to(); i < Math.min(in.to(), course.to() + WHY); i++) {
      Phrases.Hit<String> reason = reasonPhrases.longest(in.words(), i, in.to());
      Optional<Mention> finding =
          reason == null
              ? Optional.empty()
              : findingAt(in, reason.end(), reason.values().getFirst());
      if (finding.isPresent()) {
        course.tell(CourseField.STOP_REASON, ADVERSE);
        sideEffect(in, finding.get(), draft);
        return;
      }
    }
  }

  private static void sideEffect(ReadSentence in, Mention effect, Draft draft) {
    in.use(effect.from(), effect.to());
    draft.sideEffect(effect.from(), effect.to());
  }

  private Optional<Mention> findingAt(ReadSentence in, int from, String reason) {
    for (int i = from; i < Math.min(in.to(), from + REASON); i++) {
      Optional<Mention> finding =
          in.mentionAt(i)
              .filter(mention ->
                  mention.is(Sort.SYMPTOM)
                      || causes.contains(reason) && mention.is(Sort.CONDITION));
      if (finding.isPresent()) {
        return finding;
      }
    }
    return Optional.empty();
  }
}
