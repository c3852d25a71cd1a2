package org.nextline.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.logic.Truth.FALSE;
import static org.nextline.logic.Truth.TRUE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a judgement answers, and what it was made of. */
class JustificationTest {

  private static final Justification WEEKS = leaf("8 weeks", TRUE, "treatments.t1.weeks");
  private static final Justification DOSE = leaf("dose too low", FALSE, "treatments.t1.dose");
  private static final Justification BOTH = whole(FALSE, WEEKS, DOSE);

  private static Justification leaf(String said, Truth truth, String evidence) {
    return new Justification(
        "rule", truth, said, said + " (clinical)", List.of(evidence), List.of(), List.of());
  }

  private static Justification whole(Truth truth, Justification... parts) {
    return new Justification(
        "all of these", truth, "", "", List.of("treatments"), List.of(), List.of(parts));
  }

  @Test
  void answersForItself() {
    assertThat(WEEKS.answer()).isEqualTo(new Phrase("8 weeks", "8 weeks (clinical)"));
  }

  @Test
  void elseTheDecidingPartsAnswerEachOnce() {
    assertThat(BOTH.deciding()).containsExactly(DOSE);
    assertThat(BOTH.answer()).isEqualTo(new Phrase("dose too low", "dose too low (clinical)"));
    assertThat(whole(TRUE, WEEKS, leaf("taken", TRUE, "a"), WEEKS).answer().plain())
        .isEqualTo("8 weeks; taken");
  }

  @Test
  void allPartsDecideADenial() {
    assertThat(whole(TRUE, DOSE).deciding()).containsExactly(DOSE);
    assertThat(whole(TRUE, DOSE).answer().plain()).isEqualTo("dose too low");
  }

  @Test
  void aPartThatSaysNothingPassesTheQuestionOn() {
    Justification silent =
        new Justification("rule", TRUE, null, null, List.of(), List.of(), List.of(WEEKS));
    assertThat(silent.answer().plain()).isEqualTo("8 weeks");
  }

  @Test
  void showsItselfAndAllParts() {
    List<Justification> shown = new ArrayList<>();
    whole(FALSE, BOTH).forEach(shown::add);
    assertThat(shown).containsExactly(whole(FALSE, BOTH), BOTH, WEEKS, DOSE);
  }

  @Test
  void listsAllEvidenceOnce() {
    assertThat(whole(FALSE, BOTH, WEEKS).allEvidence())
        .containsExactly("treatments", "treatments.t1.weeks", "treatments.t1.dose");
  }
}
