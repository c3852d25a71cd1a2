package org.nextline.refractory;

/**
 * How a name in a profile was understood, where that is not plain.
 *
 * @param path where the name stands, as in {@code missing}
 * @param given the name as it was sent
 * @param as what it was taken to mean; null where it was not understood
 * @param confidence how surely, as the terminology says it, or {@code AMBIGUOUS} or {@code
 *     NOT_FOUND}
 * @param question what to check or to answer, as a sentence
 */
public record Understanding(
    String path, String given, String as, String confidence, String question) {}
