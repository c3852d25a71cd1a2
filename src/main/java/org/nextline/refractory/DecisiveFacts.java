package org.nextline.refractory;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.nextline.refractory.rule.Inquiry;
import org.nextline.refractory.rule.Probes;
import org.nextline.refractory.rule.Scope;
import org.nextline.refractory.rule.Subject;

/** Finds the facts that are not known and could change status or stage, and no others. */
final class DecisiveFacts {

  private final CriterionPack pack;
  private final Scope known;

  /**
   * @param known where what is known was judged
   */
  DecisiveFacts(CriterionPack pack, Scope known) {
    this.pack = pack;
    this.known = known;
  }

  /**
   * Decisive facts with what they decide.
   *
   * @param asked how each of them was asked for
   */
  record Found(Map<String, Set<Target>> decides, Probes asked) {}

  Found find() {
    Probes asked = new Probes();
    Map<Target, Set<String>> open = new LinkedHashMap<>();
    for (Target target : Target.values()) {
      Probes probes = pack.isSettled(known, target) ? new Probes() : openFor(target);
      open.put(target, probes.paths());
      asked.addAll(probes);
    }
    Map<String, Set<Target>> decides = new LinkedHashMap<>();
    Effort effort = new Effort(subject().courses().size());
    for (Target target : Target.values()) {
      DecisiveSearch search = new DecisiveSearch(pack, subject(), target, asked.paths(), effort);
      for (String path : open.get(target)) {
        if (!asked.isDetailOfUnknown(path, asked.paths()::contains) && search.isDecisive(path)) {
          decides.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(target);
        }
      }
    }
    return new Found(decides, asked);
  }

  private Probes openFor(Target target) {
    Scope scope = new Inquiry(subject(), Map.of(), pack.namedRules()).scope();
    pack.noteOpen(scope, target);
    return scope.inquiry().open();
  }

  private Subject subject() {
    return known.inquiry().subject();
  }
}
