package org.nextline.eligibility;

import org.nextline.eligibility.predicate.Predicate;

/**
 * One criterion of a trial. Which kind it is decides what a verdict means, therefore it is a type
 * and no flag.
 */
public sealed interface Criterion permits Criterion.Inclusion, Criterion.Exclusion {

  /** As the registry has it, with its sub-items. */
  String text();

  /** What its text states; for an exclusion, what the excluded have. */
  Predicate statement();

  /** The part of the trial that it is for; null where it is for everybody. */
  String scope();

  /** A person must fulfil it. */
  record Inclusion(String text, Predicate statement, String scope) implements Criterion {}

  /** It keeps out whom it describes. */
  record Exclusion(String text, Predicate statement, String scope) implements Criterion {}
}
