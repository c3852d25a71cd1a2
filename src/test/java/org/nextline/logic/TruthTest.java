package org.nextline.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of Kleene's strong three-valued logic, over all truth values. */
class TruthTest {

  @Property
  void conjunctionIsTheLesserAndDisjunctionTheGreater(@ForAll Truth a, @ForAll Truth b) {
    assertThat(a.and(b)).isEqualTo(a.compareTo(b) <= 0 ? a : b);
    assertThat(a.or(b)).isEqualTo(a.compareTo(b) >= 0 ? a : b);
  }

  @Property
  void deMorgan(@ForAll Truth a, @ForAll Truth b) {
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
  }

  @Property
  void negationKeepsTheUnknownAndUndoesItself(@ForAll Truth a) {
    assertThat(a.not().not()).isEqualTo(a);
    assertThat(a.not().isUnknown()).isEqualTo(a.isUnknown());
  }

  @Property
  void absorptionAndDistribution(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
    assertThat(a.and(a.or(b))).isEqualTo(a);
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
  }

  @Property
  void isExactlyOneOfThree(@ForAll Truth a) {
    assertThat(List.of(a.isTrue(), a.isFalse(), a.isUnknown()))
        .containsExactly(a == Truth.TRUE, a == Truth.FALSE, a == Truth.UNKNOWN);
    assertThat(Truth.of(a.isUnknown() ? null : a.isTrue())).isEqualTo(a);
  }
}
