package org.nextline.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Truth;
import org.nextline.refractory.TreatmentJudgement;

class ClinicalNotesTest {

  @Test
  void takesThePlainWordingWhereNoOtherWasSaved() {
    var saved =
        new TreatmentJudgement("t1", Truth.TRUE, Truth.TRUE, null, List.of("It failed."), null);
    assertThat(ClinicalNotes.notes(saved)).containsExactly("t1: It failed.");
  }

  @Test
  void saysNothingWhereNothingWasSaved() {
    var saved = new TreatmentJudgement("t1", Truth.TRUE, Truth.TRUE, null, null, null);
    assertThat(ClinicalNotes.notes(saved)).isEmpty();
  }
}
