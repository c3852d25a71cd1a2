package org.nextline.refractory.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.logic.Truth.FALSE;
import static org.nextline.logic.Truth.TRUE;
import static org.nextline.logic.Truth.UNKNOWN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextline.logic.Truth;

/** Kleene's tables of the combining rules, over every combination of up to four operands. */
class KleeneTablesTest {

  static Stream<List<Truth>> operands() {
    return Stream.of(0, 1, 2, 3, 4).flatMap(KleeneTablesTest::ofLength);
  }

  private static Stream<List<Truth>> ofLength(int length) {
    return length == 0
        ? Stream.of(List.of())
        : ofLength(length - 1)
            .flatMap(shorter ->
                Stream.of(Truth.values())
                    .map(last -> Stream.concat(shorter.stream(), Stream.of(last)).toList()));
  }

  @ParameterizedTest
  @MethodSource("operands")
  void allOfIsFalseWithAFalseOneAndTrueOfOnlyTrueOnes(List<Truth> operands) {
    Truth expected = operands.contains(FALSE) ? FALSE : operands.contains(UNKNOWN) ? UNKNOWN : TRUE;
    check(AllOf::new, operands, expected);
  }

  @ParameterizedTest
  @MethodSource("operands")
  void anyOfIsTrueWithATrueOneAndFalseOfOnlyFalseOnes(List<Truth> operands) {
    Truth expected = operands.contains(TRUE) ? TRUE : operands.contains(UNKNOWN) ? UNKNOWN : FALSE;
    check(AnyOf::new, operands, expected);
  }

  @ParameterizedTest
  @MethodSource("operands")
  void someOfCountsWhatIsTrueAndWhatMayBe(List<Truth> operands) {
    long certain = operands.stream().filter(Truth::isTrue).count();
    long possible = operands.stream().filter(truth -> !truth.isFalse()).count();
    for (int count = 0; count <= 5; count++) {
      int needed = count;
      Truth expected = certain >= count ? TRUE : possible < count ? FALSE : UNKNOWN;
      check(rules -> new SomeOf(needed, rules, List.of()), operands, expected);
    }
  }

  @ParameterizedTest
  @MethodSource("operands")
  void negationTurnsRoundAndCertaintyDoubts(List<Truth> operands) {
    Truth conjunction =
        operands.contains(FALSE) ? FALSE : operands.contains(UNKNOWN) ? UNKNOWN : TRUE;
    check(rules -> new Negation(new AllOf(rules)), operands, conjunction.not());
    check(rules -> new Certainty(new AllOf(rules)), operands, conjunction == TRUE ? TRUE : FALSE);
    check(
        rules -> new AnyOf(List.of(new Negation(new Certainty(new AllOf(rules))))),
        operands,
        conjunction == TRUE ? FALSE : TRUE);
  }

  private static void check(Function<List<Rule>, Rule> rule, List<Truth> operands, Truth expected) {
    List<Rule> parts = new ArrayList<>();
    Map<String, Object> facts = new HashMap<>();
    for (int i = 0; i < operands.size(); i++) {
      parts.add(Rules.isTrue("fact" + i));
      facts.put("fact" + i, operands.get(i).isUnknown() ? null : operands.get(i).isTrue());
    }
    Rule whole = rule.apply(parts);
    Scope scope = Rules.scope(facts);
    assertThat(whole.judge(scope)).isEqualTo(expected);
    assertThat(whole.explain(scope).truth()).isEqualTo(expected);
    checkSettled(whole, facts);
  }

  /**
   * What is settled stays so under every assumption, and asks for nothing; else something can
   * change it.
   */
  private static void checkSettled(Rule rule, Map<String, Object> facts) {
    Scope scope = Rules.scope(facts);
    boolean settled = rule.isSettled(scope);
    rule.noteOpen(scope);
    assertThat(scope.inquiry().open().paths().isEmpty()).isEqualTo(settled);
    List<Truth> outcomes =
        assumptions(facts.keySet().stream().filter(fact -> facts.get(fact) == null).toList())
            .map(assumed -> rule.judge(Rules.scope(facts, assumed)))
            .distinct()
            .toList();
    if (settled) {
      assertThat(outcomes).containsExactly(rule.judge(scope));
    } else {
      assertThat(outcomes).hasSize(2).doesNotContain(UNKNOWN);
    }
  }

  private static Stream<Map<String, Value>> assumptions(List<String> unknown) {
    if (unknown.isEmpty()) {
      return Stream.of(Map.of());
    }
    return assumptions(unknown.subList(1, unknown.size()))
        .flatMap(others ->
            Stream.of(true, false)
                .map(flag -> {
                  Map<String, Value> all = new HashMap<>(others);
                  all.put("facts." + unknown.getFirst(), new Value.Flag(flag));
                  return all;
                }));
  }
}
