package org.nextline.eligibility.predicate;

/**
 * A drug, a class of drugs or a kind of treatment.
 *
 * @param id with its kind: {@code drug:gefitinib}, {@code class:taxane}, {@code
 *     therapy:radiotherapy}
 * @param name in words
 */
public record Therapy(String id, String name) {}
