package org.nextline.refractory.rule;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The named facts and treatment fields that rules may speak of and profiles may hold. */
public final class Vocabulary {

  private final Map<String, Field> facts;
  private final Map<String, Field> treatmentFields;

  public Vocabulary(Map<String, Field> facts, Map<String, Field> treatmentFields) {
    this.facts = Map.copyOf(facts);
    this.treatmentFields = Map.copyOf(treatmentFields);
  }

  /**
   * The fact of this dotted name. A family such as {@code mic.*} describes all its members.
   *
   * @return null where the vocabulary has none
   */
  public Field fact(String name) {
    Field exact = facts.get(name);
    int dot = name.indexOf('.');
    return exact != null || dot < 0 ? exact : facts.get(name.substring(0, dot) + ".*");
  }

  /** The treatment field of this name; null where the vocabulary has none. */
  public Field treatmentField(String name) {
    return treatmentFields.get(name);
  }

  Set<String> factNames() {
    return facts.keySet();
  }

  Set<String> treatmentFieldNames() {
    return treatmentFields.keySet();
  }

  public Collection<Field> facts() {
    return facts.values();
  }

  public Collection<Field> treatmentFields() {
    return treatmentFields.values();
  }
}
