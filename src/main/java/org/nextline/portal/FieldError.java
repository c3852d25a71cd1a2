package org.nextline.portal;

/**
 * What is wrong with an answer and what is accepted. Never holds the answer itself.
 *
 * @param field name of the field
 */
public record FieldError(String field, String label, String message) {}
