package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nextline.patient.Component;
import org.nextline.patient.Conflict;
import org.nextline.patient.Treatment;

/**
 * One treatment of the history, ready for rules: its drugs by generic name, its class looked up.
 */
public final class Course {

  private final Treatment treatment;
  private final int position;
  private final String path;
  private final List<String> drugs;
  private final Map<String, Double> componentDoses;
  private final Map<String, String> paths = new HashMap<>();
  private final String drugClass;
  private final Value[] values = new Value[TreatmentField.count()];

  Course(Treatment treatment, int position, Drugs directory) {
    this.treatment = treatment;
    this.position = position;
    this.path = "treatments." + idOf(treatment, position);
    this.componentDoses = new HashMap<>();
    this.drugs = drugsOf(treatment, directory, componentDoses);
    this.drugClass = classOf(treatment, drugs, directory);
  }

  private static String idOf(Treatment treatment, int position) {
    return treatment.id() == null ? Integer.toString(position + 1) : treatment.id();
  }

  private static List<String> drugsOf(
      Treatment treatment, Drugs directory, Map<String, Double> doses) {
    List<String> names = new ArrayList<>();
    if (!hasComponents(treatment)) {
      return treatment.agent() == null ? names : directory.components(treatment.agent());
    }
    for (Component component : treatment.components()) {
      for (String drug : directory.components(component.agent())) {
        names.add(drug);
        if (component.doseMgPerDay() != null) {
          doses.put(drug, component.doseMgPerDay());
        }
      }
    }
    return names;
  }

  private static String classOf(Treatment treatment, List<String> drugs, Drugs directory) {
    if (treatment.drugClass() != null) {
      return treatment.drugClass();
    }
    List<String> classes = new ArrayList<>();
    for (String drug : drugs) {
      String known = directory.classOf(drug);
      if (known == null) {
        return null;
      }
      classes.add(known);
    }
    return drugs.isEmpty()
        ? null
        : classes.stream().distinct().sorted().collect(Collectors.joining("+"));
  }

  /** A field's value as stated, worked out once. */
  Value value(TreatmentField field) {
    Value known = values[field.number()];
    if (known == null) {
      known = field.of(this);
      values[field.number()] = known;
    }
    return known;
  }

  /** Path of what the treatment is called by. */
  String namePath() {
    return path + (hasComponents(treatment) ? ".components" : ".agent");
  }

  private static boolean hasComponents(Treatment treatment) {
    return treatment.components() != null && !treatment.components().isEmpty();
  }

  /** {@code treatments.<id>}. */
  public String path() {
    return path;
  }

  /** {@code treatments.<id>.<field>}. */
  String pathOf(String field) {
    return paths.computeIfAbsent(field, name -> path + "." + name);
  }

  public String id() {
    return path.substring("treatments.".length());
  }

  /** Place in the history as it was written, from 0; no two courses share one. */
  public int position() {
    return position;
  }

  public List<String> drugs() {
    return drugs;
  }

  public String drugClass() {
    return drugClass;
  }

  public Treatment treatment() {
    return treatment;
  }

  /** What people call it: the agent, else its components. */
  public String label() {
    String label = treatment.label();
    return label == null ? "treatment " + id() : label;
  }

  boolean isSingleDrug() {
    return drugs.size() == 1;
  }

  boolean hasComponentDose(String drug) {
    return componentDoses.containsKey(drug);
  }

  /** The dose of one drug of a combination in mg a day; null where it is not given. */
  Double componentDose(String drug) {
    return componentDoses.get(drug);
  }

  boolean isInConflict(String field) {
    return treatment.conflicts() != null
        && treatment.conflicts().stream().map(Conflict::field).anyMatch(field::equals);
  }

  /** What makes two courses the same for a criterion that counts by {@code key}. */
  String key(Key key) {
    return switch (key) {
      case LINE -> path;
      case CLASS -> drugClass == null ? drugKey() : drugClass.toLowerCase(Locale.ROOT);
      case MOIETY ->
          treatment.activeMoiety() == null
              ? drugKey()
              : treatment.activeMoiety().toLowerCase(Locale.ROOT);
      case DRUGS -> drugKey();
    };
  }

  private String drugKey() {
    return drugs.size() == 1
        ? drugs.getFirst()
        : new TreeSet<>(drugs).stream().collect(Collectors.joining("+"));
  }

  /** By what courses are told apart when they are counted. */
  public enum Key implements CourseKey {
    DRUGS("each drug once"),
    MOIETY("each active drug once, whatever its formulation"),
    CLASS("each class of drug once"),
    LINE("");

    private final String words;

    Key(String words) {
      this.words = words;
    }

    @Override
    public Set<String> of(Scope scope) {
      return Set.of(scope.course().key(this));
    }

    @Override
    public List<String> evidence(Scope scope) {
      String name = scope.course().namePath();
      return switch (this) {
        case DRUGS -> List.of(name);
        case MOIETY -> List.of(name, scope.pathOf("activeMoiety"));
        case CLASS -> List.of(name, scope.pathOf("class"));
        case LINE -> List.of(scope.course().path());
      };
    }

    @Override
    public String words() {
      return words;
    }
  }
}
