package org.nextline.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextline.matching.UrgentNotice;
import org.nextline.refractory.Assessment;
import org.nextline.refractory.DangerSign;

class NewShortlistTest {

  private static final Assessment URGENT =
      new Assessment(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(new DangerSign("suicidality", "Call 988.")));

  @Test
  void whatIsUrgentInTheAssessmentIsKeptOnceWhateverElseIsSent() {
    UrgentNotice suicidality = new UrgentNotice("suicidality", "Call 988.");
    UrgentNotice other = new UrgentNotice("airway", "Call 911.");
    assertThat(urgent(null)).containsExactly(suicidality);
    assertThat(urgent(List.of())).containsExactly(suicidality);
    assertThat(urgent(List.of(suicidality))).containsExactly(suicidality);
    assertThat(urgent(List.of(other))).containsExactly(other, suicidality);
  }

  private static List<UrgentNotice> urgent(List<UrgentNotice> sent) {
    return new NewShortlist("REF-1", URGENT, List.of(), sent).content().urgent();
  }
}
