package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What an evaluation asked for, with values that tell its answers apart. */
class ProbesTest {

  private static final Field NUMBER = Rules.field("number", Field.Type.NUMBER);

  private static List<Value> candidates(Field field, Probe... asked) {
    Probes probes = new Probes();
    for (Probe probe : asked) {
      probes.add("path", field, probe);
    }
    return probes.candidates("path");
  }

  private static Field code(String... codes) {
    return new Field(
        "code", "code", "code", Field.Type.CODE, null, List.of(codes), Map.of(), null, null, null);
  }

  @Test
  void numbersOnEachSideOfEveryBound() {
    assertThat(candidates(NUMBER, Probe.around(4), Probe.around(10)))
        .containsExactly(
            Value.of(2), Value.of(4), Value.of(7), Value.of(10), Value.of(11), Value.of(1e6));
    assertThat(candidates(NUMBER, Probe.ANY)).containsExactly(Value.of(0), Value.of(1e6));
    assertThat(candidates(NUMBER, Probe.around(Double.POSITIVE_INFINITY)))
        .containsExactly(Value.of(0), Value.of(1e6));
  }

  @Test
  void eachCodeAskedForAndAnother() {
    assertThat(candidates(code("a", "b", "c"), Probe.among(List.of("B"))))
        .containsExactly(new Value.Text("B"), new Value.Text("a"));
    assertThat(candidates(code("a", "b", "c"), Probe.ANY))
        .containsExactly(new Value.Text("a"), new Value.Text("b"));
  }

  @Test
  void aNameAndAWordWithinIt() {
    assertThat(
            candidates(
                Rules.field("organism", Field.Type.TEXT),
                Probe.among(List.of("pseudomonas")),
                Probe.saying(List.of("aeruginosa"))))
        .containsExactly(
            new Value.Text("aeruginosa"),
            new Value.Text("pseudomonas"),
            new Value.Text("pseudomonas aeruginosa"),
            new Value.Text("other"));
  }

  @Test
  void yesAndNoOfFlagsListsAndTheHistory() {
    for (Field field :
        new Field[] {Rules.field("f", Field.Type.FLAG), Rules.field("l", Field.Type.LIST), null}) {
      assertThat(candidates(field, Probe.ANY))
          .containsExactly(new Value.Flag(true), new Value.Flag(false));
    }
  }

  @Test
  void takesOverWhatOthersNoted() {
    Probes others = new Probes();
    others.add("path", NUMBER, Probe.around(4));
    Probes probes = new Probes();
    probes.addAll(others);
    probes.addAll(others);
    assertThat(probes.paths()).containsExactly("path");
    assertThat(probes.field("path")).isEqualTo(NUMBER);
    assertThat(probes.candidates("path")).contains(Value.of(4));
    Probes texts = new Probes();
    texts.add(
        "text",
        Rules.field("text", Field.Type.TEXT),
        new Probe(List.of(), List.of("a"), List.of("b")));
    probes.addAll(texts);
    assertThat(probes.candidates("text")).contains(new Value.Text("a b"));
  }

  @Test
  void aDetailWaitsForWhatItIsADetailOf() {
    Field detail =
        new Field(
            "days",
            "days",
            "days",
            Field.Type.NUMBER,
            null,
            List.of(),
            Map.of(),
            null,
            null,
            "progressed");
    Probes probes = new Probes();
    probes.add("treatments.t1.days", detail, Probe.ANY);
    probes.add("treatments.t1.number", NUMBER, Probe.ANY);
    probes.add("treatments", null, Probe.ANY);
    Predicate<String> unknown = "treatments.t1.progressed"::equals;
    assertThat(probes.isDetailOfUnknown("treatments.t1.days", unknown)).isTrue();
    assertThat(probes.isDetailOfUnknown("treatments.t1.days", "treatments.t2.progressed"::equals))
        .isFalse();
    assertThat(probes.isDetailOfUnknown("treatments.t1.number", unknown)).isFalse();
    assertThat(probes.isDetailOfUnknown("treatments", unknown)).isFalse();
  }
}
