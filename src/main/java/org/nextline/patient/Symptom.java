package org.nextline.patient;

/**
 * A symptom.
 *
 * @param severity 0 to 10 on the Edmonton Symptom Assessment System (ESAS) scale; null where
 *     unknown
 */
public record Symptom(String name, Double severity) {}
