package org.nextline.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Why something is true, false or unknown.
 *
 * @param rule what was asked, in words
 * @param because the answer in a plain sentence; empty where the children say it
 * @param clinical the same answer as a clinician would note it; empty where the children say it
 * @param evidence paths of the facts that this judgement itself used
 * @param sources where the thresholds come from, each with its year; empty where the children say
 *     it
 * @param children the judgements that this one is made of
 * @param about name of the treatment that it is about; null where it is about the patient
 */
public record Justification(
    String rule,
    Truth truth,
    String because,
    String clinical,
    List<String> evidence,
    List<String> sources,
    List<Justification> children,
    String about) {

  /** About the patient. */
  public Justification(
      String rule,
      Truth truth,
      String because,
      String clinical,
      List<String> evidence,
      List<String> sources,
      List<Justification> children) {
    this(rule, truth, because, clinical, evidence, sources, children, null);
  }

  /** The answer; where the children say it, that of those that decided. */
  public Phrase answer() {
    Set<Phrase> said = new LinkedHashSet<>();
    collectAnswers(said);
    return Phrase.join(said, "; ");
  }

  private void collectAnswers(Set<Phrase> said) {
    Set<Phrase> own = about == null ? said : new LinkedHashSet<>();
    if (because == null || because.isEmpty()) {
      deciding().forEach(child -> child.collectAnswers(own));
    } else {
      own.add(new Phrase(because, clinical));
    }
    if (about != null) {
      said.add(Phrase.of(about + ": ").then(Phrase.join(own, ", ")));
    }
  }

  /** The children that made it so; all where none agrees with the whole (a denial). */
  public List<Justification> deciding() {
    List<Justification> agreeing = new ArrayList<>(children.size());
    for (Justification child : children) {
      if (child.truth == truth) {
        agreeing.add(child);
      }
    }
    return agreeing.isEmpty() ? children : agreeing;
  }

  /** Shows this judgement and all that it is made of. */
  public void forEach(Consumer<Justification> visitor) {
    visitor.accept(this);
    children.forEach(child -> child.forEach(visitor));
  }

  /** Paths of all facts that were used, each once. */
  public List<String> allEvidence() {
    Set<String> paths = new LinkedHashSet<>();
    forEach(judgement -> paths.addAll(judgement.evidence));
    return List.copyOf(paths);
  }
}
