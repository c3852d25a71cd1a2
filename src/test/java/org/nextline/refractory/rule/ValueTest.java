package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a value in a profile means. */
class ValueTest {

  @Test
  void emptyAndUnknownAreNotKnown() {
    assertThat(Value.of((Object) null)).isEqualTo(Value.UNKNOWN);
    assertThat(Value.of((Object) "  ")).isEqualTo(Value.UNKNOWN);
    assertThat(Value.of((Object) "Unknown")).isEqualTo(Value.UNKNOWN);
    assertThat(Value.UNKNOWN.isKnown()).isFalse();
  }

  @Test
  void numbersFlagsAndCodes() {
    assertThat(Value.of((Object) 3)).isEqualTo(Value.of(3));
    assertThat(Value.of((Object) true)).isEqualTo(new Value.Flag(true));
    assertThat(Value.of((Object) " no_response ")).isEqualTo(new Value.Text("no_response"));
    assertThat(Value.of((Object) Value.of(2))).isEqualTo(Value.of(2));
  }

  @Test
  void laboratoriesGiveBounds() {
    assertThat(Value.of((Object) "<=0.5")).isEqualTo(new Value.Amount(0, 0.5));
    assertThat(Value.of((Object) "≤ 0.5")).isEqualTo(new Value.Amount(0, 0.5));
    assertThat(Value.of((Object) ">=8")).isEqualTo(new Value.Amount(8, Double.POSITIVE_INFINITY));
    assertThat(Value.of((Object) "≥8")).isEqualTo(new Value.Amount(8, Double.POSITIVE_INFINITY));
    assertThat(Value.of((Object) ">8"))
        .isEqualTo(new Value.Amount(Math.nextUp(8.0), Double.POSITIVE_INFINITY));
    assertThat(Value.of((Object) "<8")).isEqualTo(new Value.Amount(0, Math.nextDown(8.0)));
    assertThat(Value.of((Object) "< eight")).isEqualTo(new Value.Text("< eight"));
    assertThat(Value.of((Object) "8 or >8")).isEqualTo(new Value.Text("8 or >8"));
  }

  @Test
  void readsWellInASentence() {
    assertThat(Value.of(20)).hasToString("20");
    assertThat(Value.of(0.5)).hasToString("0.5");
    assertThat(new Value.Amount(2, 4)).hasToString("between 2 and 4");
    assertThat(new Value.Amount(2, Double.POSITIVE_INFINITY)).hasToString("at least 2");
    assertThat(new Value.Text("no_response")).hasToString("no response");
    assertThat(new Value.Flag(true)).hasToString("yes");
    assertThat(new Value.Flag(false)).hasToString("no");
    assertThat(Wording.amount(Value.of(80), "%")).isEqualTo("80 %");
    assertThat(Wording.amount(Value.of(8), "weeks")).isEqualTo("8 weeks");
    assertThat(Wording.amount(Value.UNKNOWN, "weeks")).isEqualTo("not known");
  }

  @Test
  void namesOfFilesBecomeWords() {
    assertThat(Wording.ofName("failedLine")).isEqualTo("failed line");
    assertThat(Wording.ofName("ACQ")).isEqualTo("ACQ");
    assertThat(Wording.ofName("A")).isEqualTo("a");
  }
}
