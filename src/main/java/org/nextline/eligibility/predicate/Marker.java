package org.nextline.eligibility.predicate;

import java.util.Set;
import org.nextline.logic.Truth;

/**
 * A molecular finding of the patient.
 *
 * @param words its gene, variant and name, each in capital letters
 * @param positive whether it was found
 */
public record Marker(Set<String> words, Truth positive, Fact fact) {}
