package org.nextline.refractory.rule;

import java.util.Map;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/**
 * One evaluation of rules over a subject, optionally under assumptions about what is not known, and
 * the unknown facts that were noted on the way.
 */
public final class Inquiry {

  /** Path of a treatment history that is not known at all. */
  static final String HISTORY = "treatments";

  private final Subject subject;
  private final Map<String, Value> assumptions;
  private final Probes open = new Probes();
  private final Truth[] remembered;
  private final Boolean[] rememberedSettled;
  private Justification[] rememberedReasons;

  /**
   * @param assumptions values taken for paths that are not known
   * @param namedRules how many named rules there are: each is judged once for each course
   */
  public Inquiry(Subject subject, Map<String, Value> assumptions, int namedRules) {
    this.subject = subject;
    this.assumptions = assumptions;
    this.remembered = new Truth[namedRules * (subject.courses().size() + 1)];
    this.rememberedSettled = new Boolean[remembered.length];
  }

  /** The unknown facts that were noted so far. */
  public Probes open() {
    return open;
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

  boolean hasAssumptions() {
    return !assumptions.isEmpty();
  }

  void note(String path, Field field, Probe probe) {
    open.add(path, field, probe);
  }

  Truth remembered(int rule, Course course) {
    return remembered[slot(rule, course)];
  }

  void remember(int rule, Course course, Truth judgement) {
    remembered[slot(rule, course)] = judgement;
  }

  Boolean rememberedSettled(int rule, Course course) {
    return rememberedSettled[slot(rule, course)];
  }

  void rememberSettled(int rule, Course course, boolean settled) {
    rememberedSettled[slot(rule, course)] = settled;
  }

  Justification rememberedReasons(int rule, Course course) {
    return rememberedReasons == null ? null : rememberedReasons[slot(rule, course)];
  }

  void rememberReasons(int rule, Course course, Justification reasons) {
    if (rememberedReasons == null) {
      rememberedReasons = new Justification[remembered.length];
    }
    rememberedReasons[slot(rule, course)] = reasons;
  }

  private int slot(int rule, Course course) {
    int courses = subject.courses().size();
    return rule * (courses + 1) + (course == null ? courses : course.position());
  }
}
