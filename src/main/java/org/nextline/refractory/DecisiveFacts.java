package org.nextline.refractory;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nextline.refractory.rule.Field;
import org.nextline.refractory.rule.Inquiry;
import org.nextline.refractory.rule.Probes;
import org.nextline.refractory.rule.Subject;
import org.nextline.refractory.rule.Value;

/**
 * Finds the facts that could change a verdict: those for which there is some way the other unknown
 * facts may turn out in which this one makes the difference. Every unknown fact that was asked for
 * is tried with values on each side of what was asked; few unknowns are tried in every combination,
 * many in a fixed sample of combinations.
 */
final class DecisiveFacts {

  /** Status and stage: there is nothing else to find out. */
  private static final int DECIDED = 2;

  private static final int EVERY_COMBINATION_UP_TO = 2_000;
  private static final int SAMPLES = 300;

  private final CriterionPack pack;
  private final Subject subject;

  DecisiveFacts(CriterionPack pack, Subject subject) {
    this.pack = pack;
    this.subject = subject;
  }

  /** Decisive paths with what they decide ({@code status}, {@code stage}), in the order asked. */
  Map<String, Set<String>> among(Probes probes) {
    Map<String, List<Value>> candidates = new LinkedHashMap<>();
    for (String path : probes.paths()) {
      if (!isDetailOfUnknown(path, probes)) {
        candidates.put(path, probes.candidates(path));
      }
    }
    Map<String, Set<String>> decides = new LinkedHashMap<>();
    for (String path : candidates.keySet()) {
      Set<String> changed = changedBy(path, candidates);
      if (!changed.isEmpty()) {
        decides.put(path, changed);
      }
    }
    return decides;
  }

  /** A detail is asked only once the fact that it is a detail of is known. */
  private static boolean isDetailOfUnknown(String path, Probes probes) {
    Field field = probes.field(path);
    if (field == null || field.onlyIf() == null) {
      return false;
    }
    String owner = path.substring(0, path.length() - field.name().length());
    return probes.paths().contains(owner + field.onlyIf());
  }

  private Set<String> changedBy(String path, Map<String, List<Value>> candidates) {
    Set<String> changed = new LinkedHashSet<>();
    Iterator<Map<String, Value>> contexts = contexts(path, candidates).iterator();
    while (changed.size() < DECIDED && contexts.hasNext()) {
      Map<String, Value> assumed = contexts.next();
      Verdict first = null;
      for (Value value : candidates.get(path)) {
        assumed.put(path, value);
        Verdict verdict = pack.verdict(new Inquiry(subject, assumed, null, pack.namedRules()));
        if (first == null) {
          first = verdict;
        } else {
          note(changed, first, verdict);
        }
      }
    }
    return changed;
  }

  private static void note(Set<String> changed, Verdict one, Verdict other) {
    if (one.status() != other.status()) {
      changed.add("status");
    }
    if (!Objects.equals(one.stage(), other.stage())) {
      changed.add("stage");
    }
  }

  /** Ways in which the other unknown facts may turn out, each in a map of its own. */
  private static Stream<Map<String, Value>> contexts(
      String path, Map<String, List<Value>> candidates) {
    List<String> others = candidates.keySet().stream().filter(p -> !p.equals(path)).toList();
    long combinations = 1;
    for (String other : others) {
      combinations = Math.min(Integer.MAX_VALUE, combinations * candidates.get(other).size());
    }
    boolean every = combinations <= EVERY_COMBINATION_UP_TO;
    int count = every ? (int) combinations : SAMPLES;
    Random random = new Random(others.size());
    return IntStream.range(0, count)
        .mapToObj(i -> {
          long number = every ? i : random.nextLong(Long.MAX_VALUE);
          Map<String, Value> context = new HashMap<>();
          for (String other : others) {
            List<Value> values = candidates.get(other);
            context.put(other, values.get((int) (number % values.size())));
            number = every ? number / values.size() : random.nextLong(Long.MAX_VALUE);
          }
          return context;
        });
  }
}
