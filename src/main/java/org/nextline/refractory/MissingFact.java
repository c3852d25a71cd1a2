package org.nextline.refractory;

import java.util.List;

/**
 * A question whose answer can change the verdict.
 *
 * @param path {@code treatments.<id>.<field>}, {@code facts.<field>} or {@code treatments}
 * @param question in words that a patient or coordinator can answer
 * @param decides what it can change: {@code status}, {@code stage}
 */
public record MissingFact(String path, String question, List<String> decides) {}
