package org.nextline.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Says in words what a Java type accepts from JSON. */
final class AcceptedValues {

  private AcceptedValues() {}

  /** {@code must be ...} for the place where reading failed. */
  static String of(MismatchedInputException mismatch) {
    return "must be " + kindOf(mismatch.getTargetType());
  }

  static String kindOf(Class<?> type) {
    if (type == null) {
      return "a JSON object";
    }
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(AcceptedValues::code)
              .collect(Collectors.joining(", "));
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return "a whole number";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    if (Temporal.class.isAssignableFrom(type)) {
      return "an ISO 8601 date, for example 2026-01-31";
    }
    if (CharSequence.class.isAssignableFrom(type)) {
      return "a text";
    }
    return Collection.class.isAssignableFrom(type) ? "an array" : "a JSON object";
  }

  private static String code(Object constant) {
    String name = ((Enum<?>) constant).name();
    try {
      JsonProperty written =
          ((Enum<?>) constant).getDeclaringClass().getField(name).getAnnotation(JsonProperty.class);
      return written == null ? name : written.value();
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
