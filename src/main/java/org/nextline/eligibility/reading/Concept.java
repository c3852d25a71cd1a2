package org.nextline.eligibility.reading;

/**
 * What a phrase of the dictionary stands for.
 *
 * @param id within its sort
 * @param name in words
 * @param exact where only this spelling counts, letters' case included; null for any
 */
record Concept(Sort sort, String id, String name, String exact) {}
