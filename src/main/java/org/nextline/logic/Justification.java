package org.nextline.logic;

import java.util.List;

/**
 * Why something is true, false or unknown.
 *
 * @param rule what was asked, in words
 * @param because the answer in a plain sentence; empty where the children say it
 * @param clinical the same answer as a clinician would note it
 * @param evidence paths of the facts used
 * @param sources where the thresholds come from, each with its year; empty where the children say
 *     it
 * @param children the judgements that this one is made of
 */
public record Justification(
    String rule,
    Truth truth,
    String because,
    String clinical,
    List<String> evidence,
    List<String> sources,
    List<Justification> children) {

  public Phrase answer() {
    return new Phrase(because, clinical);
  }
}
