package org.nextline.refractory.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextline.patient.Treatment;

/** Reads a field of a treatment by its name in the contract. */
final class TreatmentField {

  private static final Map<String, MethodHandle> ACCESSORS = accessors();

  private final String name;
  private final MethodHandle accessor;

  private TreatmentField(String name, MethodHandle accessor) {
    this.name = name;
    this.accessor = accessor;
  }

  /** The field of this name; null where treatments have none. */
  static TreatmentField named(String name) {
    MethodHandle accessor = ACCESSORS.get(name);
    return accessor == null ? null : new TreatmentField(name, accessor);
  }

  Object of(Course course) {
    if (name.equals("class")) {
      return course.drugClass();
    }
    try {
      return (Object) accessor.invokeExact(course.treatment());
    } catch (Throwable impossible) {
      throw new IllegalStateException("Cannot read " + name, impossible);
    }
  }

  /** Paths of what the field is read from: a class that is not given is looked up by the name. */
  List<String> evidence(Scope scope) {
    List<String> own = scope.evidenceOf(name);
    return name.equals("class") && scope.course().treatment().drugClass() == null
        ? Reasons.together(own, List.of(scope.course().namePath()))
        : own;
  }

  private static Map<String, MethodHandle> accessors() {
    Map<String, MethodHandle> accessors = new HashMap<>();
    for (RecordComponent component : Treatment.class.getRecordComponents()) {
      JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
      try {
        MethodHandle handle = MethodHandles.lookup().unreflect(component.getAccessor());
        accessors.put(
            renamed == null ? component.getName() : renamed.value(),
            handle.asType(handle.type().changeReturnType(Object.class)));
      } catch (IllegalAccessException impossible) {
        throw new ExceptionInInitializerError(impossible);
      }
    }
    return accessors;
  }
}
