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

  private static final Map<String, TreatmentField> FIELDS = fields();

  private final String name;
  private final int number;
  private final MethodHandle accessor;

  private TreatmentField(String name, int number, MethodHandle accessor) {
    this.name = name;
    this.number = number;
    this.accessor = accessor;
  }

  /** The field of this name; null where treatments have none. */
  static TreatmentField named(String name) {
    return FIELDS.get(name);
  }

  /** How many fields there are. */
  static int count() {
    return FIELDS.size();
  }

  /** The field's place among all fields. */
  int number() {
    return number;
  }

  Value of(Course course) {
    if (name.equals("class")) {
      return Value.of(course.drugClass());
    }
    try {
      return Value.of((Object) accessor.invokeExact(course.treatment()));
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

  private static Map<String, TreatmentField> fields() {
    Map<String, TreatmentField> fields = new HashMap<>();
    for (RecordComponent component : Treatment.class.getRecordComponents()) {
      JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
      String name = renamed == null ? component.getName() : renamed.value();
      try {
        MethodHandle handle = MethodHandles.lookup().unreflect(component.getAccessor());
        MethodHandle generic = handle.asType(handle.type().changeReturnType(Object.class));
        fields.put(name, new TreatmentField(name, fields.size(), generic));
      } catch (IllegalAccessException impossible) {
        throw new ExceptionInInitializerError(impossible);
      }
    }
    return fields;
  }
}
