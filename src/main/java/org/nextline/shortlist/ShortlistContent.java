package org.nextline.shortlist;

import java.util.List;
import org.nextline.matching.Option;
import org.nextline.matching.UrgentNotice;
import org.nextline.refractory.Assessment;

/**
 * What a shortlist keeps: what was chosen and why. The patient's profile is not part of it, by
 * design: the reasons quote only the facts that decided, and what the patient wrote is left out.
 */
record ShortlistContent(Assessment assessment, List<Option> options, List<UrgentNotice> urgent) {
  ShortlistContent {
    assessment =
        new Assessment(
            assessment.assessments(),
            assessment.mechanisms(),
            assessment.supportiveNeeds(),
            List.of(),
            assessment.urgent());
  }
}
