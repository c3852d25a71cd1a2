package org.nextline.refractory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.nextline.refractory.rule.Inquiry;
import org.nextline.refractory.rule.Probes;
import org.nextline.refractory.rule.Scope;
import org.nextline.refractory.rule.Subject;
import org.nextline.refractory.rule.Value;

/**
 * Searches for a way in which the other unknown facts may turn out so that one fact makes the
 * difference to a target. It assumes one fact after the other, and only as long as the fact in
 * question still matters: by Kleene's logic what is settled stays settled, whatever else comes to
 * be known. A way found for one fact is tried first for the next, which mostly is a fact of the
 * same treatment.
 */
final class DecisiveSearch {

  /** Beyond what real histories need; a fact that is still undecided then is asked for. */
  private static final int MOST_STEPS = 2_000;

  private static final String TREATMENTS = "treatments.";

  private static final int STEPS_FROM_A_KNOWN_WAY = 40;
  private static final int KNOWN_WAYS = 6;

  private final CriterionPack pack;
  private final Subject subject;
  private final Target target;
  private final Set<String> unknown;
  private final Effort effort;
  private final List<Map<String, Value>> knownWays = new ArrayList<>();

  private String path;
  private Map<String, Value> assumed;
  private int stepsLeft;

  /**
   * @param unknown paths of all facts that are not known and were asked for
   * @param effort what is left of it; once it is spent, every open fact is asked for
   */
  DecisiveSearch(
      CriterionPack pack, Subject subject, Target target, Set<String> unknown, Effort effort) {
    this.pack = pack;
    this.subject = subject;
    this.target = target;
    this.unknown = unknown;
    this.effort = effort;
  }

  boolean isDecisive(String fact) {
    if (effort.isSpent()) {
      return true;
    }
    for (Map<String, Value> way : List.copyOf(knownWays)) {
      if (found(fact, way, STEPS_FROM_A_KNOWN_WAY)) {
        return true;
      }
    }
    return found(fact, Map.of(), MOST_STEPS) || isGivenUp();
  }

  private boolean isGivenUp() {
    return stepsLeft <= 0 || effort.isSpent();
  }

  private boolean found(String fact, Map<String, Value> start, int steps) {
    path = fact;
    assumed = new HashMap<>(start);
    assumed.remove(fact);
    stepsLeft = steps;
    return makesTheDifference();
  }

  private boolean makesTheDifference() {
    if (isGivenUp()) {
      return false;
    }
    stepsLeft--;
    Evaluation here = evaluate();
    if (!here.open().paths().contains(path)) {
      return false;
    }
    Map<Value, Evaluation> answers = new HashMap<>();
    for (Value value : here.open().candidates(path)) {
      assumed.put(path, value);
      answers.put(value, evaluate());
    }
    assumed.remove(path);
    List<Value> settled =
        answers.keySet().stream().filter(value -> answers.get(value).isSettled()).toList();
    for (Value value : settled) {
      if (!Objects.equals(answers.get(value).part(), answers.get(settled.getFirst()).part())) {
        remember(value);
        remember(settled.getFirst());
        return true;
      }
    }
    return settled.size() < answers.size() && makesItUnderOneMore(answers);
  }

  private boolean makesItUnderOneMore(Map<Value, Evaluation> answers) {
    Evaluation open =
        answers.values().stream().filter(answer -> !answer.isSettled()).findFirst().orElseThrow();
    String next = open.next(path);
    for (Value value : open.open().candidates(next)) {
      assumed.put(next, value);
      if (makesTheDifference()) {
        return true;
      }
      if (isGivenUp()) {
        break;
      }
    }
    assumed.remove(next);
    return false;
  }

  private void remember(Value value) {
    Map<String, Value> way = new HashMap<>(assumed);
    way.put(path, value);
    if (knownWays.size() == KNOWN_WAYS) {
      knownWays.removeLast();
    }
    knownWays.addFirst(way);
  }

  private Evaluation evaluate() {
    effort.spend();
    Scope scope = new Inquiry(subject, assumed, pack.namedRules()).scope();
    pack.noteOpen(scope, target);
    Probes open = scope.inquiry().open();
    Predicate<String> isUnknown =
        fact ->
            !assumed.containsKey(fact) && (unknown.contains(fact) || open.paths().contains(fact));
    List<String> askable = new ArrayList<>();
    for (String fact : open.paths()) {
      if (!assumed.containsKey(fact) && !open.isDetailOfUnknown(fact, isUnknown)) {
        askable.add(fact);
      }
    }
    boolean isSettled = askable.isEmpty() || pack.isSettled(scope, target);
    return new Evaluation(
        isSettled ? target.of(pack.verdict(scope)) : null, isSettled, open, askable);
  }

  /**
   * What can be said under assumptions.
   *
   * @param part the target's part of the verdict, once it is settled
   * @param askable open facts that can be assumed next
   */
  private record Evaluation(Object part, boolean isSettled, Probes open, List<String> askable) {

    /**
     * Facts of the same treatment first: they tell soonest whether the fact still matters. Else in
     * the order in which the criterion asks.
     */
    String next(String path) {
      String treatment =
          path.startsWith(TREATMENTS) ? path.substring(0, path.lastIndexOf('.') + 1) : "";
      return askable.stream()
          .filter(fact -> fact.startsWith(treatment))
          .findFirst()
          .orElse(askable.getFirst());
    }
  }
}
