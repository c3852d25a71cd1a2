package org.nextline.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextline.refractory.Assessment;
import org.nextline.refractory.Understanding;

class ShortlistContentTest {

  @Test
  void whatThePatientWroteIsNotKept() {
    Understanding name = new Understanding("condition", "my words", "Epilepsy", "FUZZY", "Is it?");
    Assessment sent = new Assessment(List.of(), List.of(), List.of(), List.of(name), List.of());
    assertThat(new ShortlistContent(sent, List.of(), List.of()).assessment())
        .isEqualTo(new Assessment(List.of(), List.of(), List.of(), List.of(), List.of()));
  }
}
