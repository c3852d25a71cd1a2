package org.nextline.eligibility.predicate;

/**
 * Something known of the patient.
 *
 * @param path where it stands in the profile
 * @param said in words, the first letter large: "The age is 45 years"
 */
public record Fact(String path, String said) {}
