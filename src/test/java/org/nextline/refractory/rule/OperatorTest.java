package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.logic.Truth.FALSE;
import static org.nextline.logic.Truth.TRUE;
import static org.nextline.logic.Truth.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.nextline.logic.Truth;

/** The four comparisons, of numbers that may be known only within bounds. */
class OperatorTest {

  private static Truth compare(Operator operator, Value left) {
    return operator.compare(left, Value.of(5));
  }

  @Test
  void equalityIsIncludedByAtLeastAndAtMost() {
    assertThat(compare(Operator.AT_LEAST, Value.of(5))).isEqualTo(TRUE);
    assertThat(compare(Operator.AT_MOST, Value.of(5))).isEqualTo(TRUE);
    assertThat(compare(Operator.MORE_THAN, Value.of(5))).isEqualTo(FALSE);
    assertThat(compare(Operator.LESS_THAN, Value.of(5))).isEqualTo(FALSE);
  }

  @Test
  void moreAndLess() {
    assertThat(compare(Operator.AT_LEAST, Value.of(4))).isEqualTo(FALSE);
    assertThat(compare(Operator.AT_MOST, Value.of(6))).isEqualTo(FALSE);
    assertThat(compare(Operator.MORE_THAN, Value.of(6))).isEqualTo(TRUE);
    assertThat(compare(Operator.LESS_THAN, Value.of(4))).isEqualTo(TRUE);
  }

  @Test
  void boundsThatOverlapAreOpen() {
    assertThat(compare(Operator.AT_LEAST, Value.of((Object) "<=8"))).isEqualTo(UNKNOWN);
    assertThat(compare(Operator.AT_LEAST, Value.of((Object) "<5"))).isEqualTo(FALSE);
    assertThat(compare(Operator.MORE_THAN, Value.of((Object) ">5"))).isEqualTo(TRUE);
    assertThat(compare(Operator.MORE_THAN, Value.of((Object) "<=5"))).isEqualTo(FALSE);
  }

  @Test
  void whatIsNoNumberIsOpen() {
    assertThat(compare(Operator.AT_LEAST, new Value.Text("many"))).isEqualTo(UNKNOWN);
    assertThat(Operator.AT_LEAST.compare(Value.of(5), Value.UNKNOWN)).isEqualTo(UNKNOWN);
  }
}
