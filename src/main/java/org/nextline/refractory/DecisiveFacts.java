package org.nextline.refractory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.refractory.rule.Field;
import org.nextline.refractory.rule.Inquiry;
import org.nextline.refractory.rule.Probes;
import org.nextline.refractory.rule.Scope;
import org.nextline.refractory.rule.Subject;
import org.nextline.refractory.rule.Value;

/**
 * Finds the facts that could change a verdict: those for which there is some way the other unknown
 * facts may turn out in which this one makes the difference. The ways are searched one assumption
 * after the other, and only as long as the fact in question still matters (Kleene's logic tells:
 * what is decided stays decided whatever else comes to be known).
 */
final class DecisiveFacts {

  /** Far beyond what real histories need; a fact that is still undecided then is asked for. */
  private static final int MOST_STEPS = 5_000;

  private static final String STATUS = "status";
  private static final String STAGE = "stage";
  private static final Set<String> BOTH = Set.of(STATUS, STAGE);

  private final CriterionPack pack;
  private final Subject subject;

  DecisiveFacts(CriterionPack pack, Subject subject) {
    this.pack = pack;
    this.subject = subject;
  }

  /** Decisive paths with what they decide ({@code status}, {@code stage}), in the order asked. */
  Map<String, Set<String>> among(Probes open) {
    Map<String, Set<String>> decides = new LinkedHashMap<>();
    for (String path : open.paths()) {
      if (!isDetailOfUnknown(path, open)) {
        Set<String> changed = new Search(path).changed();
        if (!changed.isEmpty()) {
          decides.put(path, changed);
        }
      }
    }
    return decides;
  }

  /** A detail is asked only once the fact that it is a detail of is known. */
  private static boolean isDetailOfUnknown(String path, Probes open) {
    Field field = open.field(path);
    if (field == null || field.onlyIf() == null) {
      return false;
    }
    String owner = path.substring(0, path.length() - field.name().length());
    return open.paths().contains(owner + field.onlyIf());
  }

  /** The verdict under assumptions, what could still change it, and what could not. */
  private Evaluation evaluate(Map<String, Value> assumed) {
    Scope scope = new Inquiry(subject, assumed, pack.namedRules()).scope();
    pack.noteOpen(scope);
    Probes open = scope.inquiry().open();
    Map<String, List<Value>> askable = new LinkedHashMap<>();
    for (String path : open.paths()) {
      if (!assumed.containsKey(path) && !isDetailOfUnknown(path, open)) {
        askable.put(path, open.candidates(path));
      }
    }
    CriterionPack.Settled settled =
        askable.isEmpty() ? new CriterionPack.Settled(true, true) : pack.settled(scope);
    return new Evaluation(pack.verdict(scope), settled, askable);
  }

  /**
   * @param askable unknown facts that it hangs on, with values that tell its answers apart
   */
  private record Evaluation(
      Verdict verdict, CriterionPack.Settled settled, Map<String, List<Value>> askable) {}

  /** Searches for a way in which one fact makes the difference. */
  private final class Search {
    private final String path;
    private final String owner;
    private final Map<String, Value> assumed = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private int steps;

    Search(String path) {
      this.path = path;
      this.owner = path.substring(0, path.lastIndexOf('.') + 1);
    }

    Set<String> changed() {
      look();
      return steps > MOST_STEPS && changed.isEmpty() ? BOTH : changed;
    }

    private void look() {
      List<Value> values = evaluate(assumed).askable().get(path);
      steps++;
      if (values == null) {
        return;
      }
      List<Evaluation> answers = new ArrayList<>();
      for (Value value : values) {
        assumed.put(path, value);
        answers.add(evaluate(assumed));
      }
      assumed.remove(path);
      compare(answers);
      if (mayStillChange(answers)) {
        assumeOneMore(answers);
      }
    }

    /** Settled verdicts that differ stay different, whatever else comes to be known. */
    private void compare(List<Evaluation> answers) {
      if (differ(
          answers.stream().filter(a -> a.settled().status()).map(a -> a.verdict().status()))) {
        changed.add(STATUS);
      }
      if (differ(answers.stream().filter(a -> a.settled().stage()).map(a -> a.verdict().stage()))) {
        changed.add(STAGE);
      }
    }

    private static boolean differ(Stream<?> settled) {
      return settled.distinct().count() > 1;
    }

    private boolean mayStillChange(List<Evaluation> answers) {
      boolean status = answers.stream().anyMatch(answer -> !answer.settled().status());
      boolean stage = answers.stream().anyMatch(answer -> !answer.settled().stage());
      return status && !changed.contains(STATUS) || stage && !changed.contains(STAGE);
    }

    private void assumeOneMore(List<Evaluation> answers) {
      Map<String, List<Value>> others = new LinkedHashMap<>();
      answers.forEach(answer -> answer.askable().forEach(others::putIfAbsent));
      String next = next(others.keySet());
      for (Value value : others.get(next)) {
        if (steps > MOST_STEPS || !mayStillChange(answers)) {
          break;
        }
        assumed.put(next, value);
        look();
      }
      assumed.remove(next);
    }

    /** Facts of the same treatment first: they tell soonest whether this one matters. */
    private String next(Collection<String> others) {
      return others.stream()
          .filter(other -> other.startsWith(owner))
          .findFirst()
          .orElseGet(() -> others.iterator().next());
    }
  }
}
