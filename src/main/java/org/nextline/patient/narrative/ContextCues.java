package org.nextline.patient.narrative;

import java.util.List;
import org.nextline.patient.narrative.ReadingData.Assertions;
import org.nextline.patient.narrative.ReadingData.Side;

/** The cues of ConText as a dictionary. */
final class ContextCues {

  /** What a cue does. */
  sealed interface Effect permits Says, Ends, Nothing {}

  /** It says something of what stands on one side of it. */
  record Says(Topic topic, Side reaches, int words) implements Effect {}

  /**
   * It ends the reach of others.
   *
   * @param only null: of all
   */
  record Ends(Assertion only) implements Effect {}

  /** It is none, though it looks like one. */
  record Nothing() implements Effect {}

  /** What can be said. */
  enum Topic {
    ABSENT(Assertion.ABSENT),
    POSSIBLE(Assertion.POSSIBLE),
    HISTORICAL(Assertion.HISTORICAL),
    FAMILY(Assertion.FAMILY),
    /** Only of treatments. */
    PLANNED(Assertion.POSSIBLE);

    private final Assertion assertion;

    Topic(Assertion assertion) {
      this.assertion = assertion;
    }

    boolean isEndedBy(Ends end) {
      return end.only() == null || end.only() == assertion;
    }
  }

  private final Phrases<Effect> phrases = new Phrases<>();

  ContextCues(Assertions data) {
    phrases.addAll(data.notCues(), new Nothing());
    data.ends().forEach(end -> phrases.add(end, new Ends(null)));
    data.endsOnly().forEach((of, ends) -> phrases.addAll(ends, new Ends(of)));
    data.cues()
        .forEach(cue ->
            phrases.addAll(
                cue.phrases(),
                new Says(
                    cue.only() == null ? Topic.valueOf(cue.says().name()) : Topic.PLANNED,
                    cue.reaches(),
                    cue.words())));
  }

  /** The effects of the longest cue at a word; null where there is none. */
  Phrases.Hit<Effect> at(Words words, int start, int limit) {
    Phrases.Hit<Effect> hit = phrases.longest(words, start, limit);
    return hit != null && hit.values().stream().anyMatch(Nothing.class::isInstance)
        ? new Phrases.Hit<>(List.of(), hit.end())
        : hit;
  }
}
