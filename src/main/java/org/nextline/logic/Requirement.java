package org.nextline.logic;

import java.util.List;

/**
 * What a rule asks for, in sentences.
 *
 * @param plain in words that a patient follows
 * @param clinical as a clinician would note it
 * @param sources where its thresholds and codes come from, each with its year; empty where the
 *     parts say it
 * @param parts what it is made of
 */
public record Requirement(
    String plain, String clinical, List<String> sources, List<Requirement> parts) {

  public static Requirement leaf(Phrase asked, List<String> sources) {
    return new Requirement(asked.plain(), asked.clinical(), sources, List.of());
  }

  /** The same with words before it: "not: ...". */
  public Requirement after(Phrase words) {
    return new Requirement(words.plain() + plain, words.clinical() + clinical, sources, parts);
  }

  /** A heading over its parts. */
  public static Requirement of(Phrase heading, List<Requirement> parts) {
    return new Requirement(heading.plain(), heading.clinical(), List.of(), parts);
  }
}
