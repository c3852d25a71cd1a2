package org.nextline.refractory.rule;

import java.util.Map;
import java.util.function.Supplier;
import org.nextline.logic.Truth;

/**
 * One evaluation of rules over a subject, optionally under assumptions about what is not known, and
 * optionally noting what was asked for and not known.
 */
public final class Inquiry {

  /** Path of a treatment history that is not known at all. */
  static final String HISTORY = "treatments";

  private final Subject subject;
  private final Map<String, Value> assumptions;
  private final Probes probes;
  private final Truth[] remembered;

  /**
   * @param assumptions values taken for paths that are not known
   * @param probes where unknown paths are noted; null: nowhere
   * @param namedRules how many named rules there are: each is judged once for each course
   */
  public Inquiry(Subject subject, Map<String, Value> assumptions, Probes probes, int namedRules) {
    this.subject = subject;
    this.assumptions = assumptions;
    this.probes = probes;
    this.remembered = new Truth[namedRules * (subject.courses().size() + 1)];
  }

  public Subject subject() {
    return subject;
  }

  /** The scope outside any treatment. */
  public Scope scope() {
    return new Scope(this, null);
  }

  Value assumed(String path) {
    return assumptions.getOrDefault(path, Value.UNKNOWN);
  }

  void note(String path, Field field, Probe probe) {
    if (probes != null) {
      probes.add(path, field, probe);
    }
  }

  Truth remember(int rule, Course course, Supplier<Truth> judgement) {
    int courses = subject.courses().size();
    int slot = rule * (courses + 1) + (course == null ? courses : course.position());
    if (remembered[slot] == null) {
      remembered[slot] = judgement.get();
    }
    return remembered[slot];
  }
}
