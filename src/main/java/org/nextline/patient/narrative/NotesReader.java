package org.nextline.patient.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.patient.Biomarker;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Sex;
import org.nextline.patient.Symptom;
import org.nextline.patient.Treatment;
import org.nextline.terminology.Condition;
import org.nextline.terminology.ConditionLookup;
import org.nextline.terminology.Measurement;
import org.nextline.terminology.Measurements;
import org.nextline.terminology.Terminology;

/**
 * Reads the notes of a profile into its other fields. What is given explicitly stays as it is: a
 * single value, a treatment history, allergies, any list that is given empty. To other lists the
 * notes add what they do not name yet.
 */
public final class NotesReader {

  private final NarrativeReader narratives;
  private final Terminology terminology;
  private final Measurements measurements;

  public NotesReader(
      NarrativeReader narratives, Terminology terminology, Measurements measurements) {
    this.narratives = narratives;
    this.terminology = terminology;
    this.measurements = measurements;
  }

  /**
   * What the notes added.
   *
   * @param path field of the profile
   * @param as what was read, in words
   */
  public record Addition(String path, String as) {}

  /**
   * A profile with what its notes say.
   *
   * @param additions in the order of the contract's fields; empty where nothing was added
   */
  public record Filled(PatientProfile profile, List<Addition> additions) {

    /** True where the notes added to a field. */
    public boolean adds(String path) {
      return additions.stream().anyMatch(addition -> addition.path().equals(path));
    }
  }

  /** The same profile where it has no notes. */
  public Filled fill(PatientProfile given) {
    if (given.notes() == null || given.notes().isBlank()) {
      return new Filled(given, List.of());
    }
    PatientProfile read = narratives.read(given.notes()).profile();
    boolean ageKnown = given.age() != null || given.birthDate() != null;
    PatientProfile filled =
        new PatientProfile(
            given.condition() == null ? read.condition() : given.condition(),
            conditions(given, read),
            ageKnown ? given.age() : read.age(),
            ageKnown ? given.birthDate() : read.birthDate(),
            given.sex() == null || given.sex() == Sex.UNKNOWN ? sex(given, read) : given.sex(),
            given.location(),
            given.maxDistanceKm(),
            given.treatments() == null ? read.treatments() : given.treatments(),
            given.facts(),
            added(given.observations(), read.observations(), measuredIn(given), this::id),
            added(given.biomarkers(), read.biomarkers(), Set.of(), NotesReader::marker),
            added(given.symptoms(), read.symptoms(), Set.of(), symptom -> key(symptom.name())),
            given.allergies() == null ? read.allergies() : given.allergies(),
            given.preferences(),
            given.notes());
    return new Filled(filled, additions(given, filled));
  }

  private static Sex sex(PatientProfile given, PatientProfile read) {
    return read.sex() == null ? given.sex() : read.sex();
  }

  /** The items that are given, and those of the notes that are named otherwise. */
  private static <T> List<T> added(
      List<T> given, List<T> read, Set<String> known, Function<T, String> key) {
    if (read == null || given != null && given.isEmpty()) {
      return given;
    }
    Set<String> named = new HashSet<>(known);
    List<T> all = given == null ? List.of() : given;
    all.forEach(item -> named.add(key.apply(item)));
    List<T> result = new ArrayList<>(all);
    read.stream().filter(item -> !named.contains(key.apply(item))).forEach(result::add);
    return result.isEmpty() ? given : result;
  }

  private List<ConditionRef> conditions(PatientProfile given, PatientProfile read) {
    List<ConditionRef> all =
        Stream.concat(
                Stream.ofNullable(given.condition() == null ? null : read.condition()),
                Stream.ofNullable(read.otherConditions()).flatMap(List::stream))
            .toList();
    Set<String> known = new HashSet<>();
    Optional.ofNullable(given.condition())
        .map(this::id)
        .ifPresent(id -> {
          known.add(id);
          known.addAll(terminology.ancestors(id));
          known.addAll(terminology.descendants(id));
        });
    return added(given.otherConditions(), all, known, this::id);
  }

  private String id(ConditionRef ref) {
    String text = Objects.requireNonNullElse(ref.id(), ref.text());
    ConditionLookup found =
        ref.code() != null && text == null
            ? terminology.findCode(ref.system(), ref.code())
            : terminology.find(text);
    return found instanceof ConditionLookup.Found known ? known.condition().id() : key(text);
  }

  private Set<String> measuredIn(PatientProfile given) {
    return given.factsOrEmpty().keySet().stream().map(this::measured).collect(Collectors.toSet());
  }

  private String id(Observation observation) {
    return measured(observation.name());
  }

  /** "plateletCount" is the same as "platelets". */
  private String measured(String name) {
    return measurements
        .find(name)
        .map(Measurement::id)
        .orElseGet(() -> key(name == null ? "" : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")));
  }

  private static String marker(Biomarker biomarker) {
    return key(biomarker.gene() != null ? biomarker.gene() : biomarker.name());
  }

  private static String key(String name) {
    return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
  }

  private List<Addition> additions(PatientProfile given, PatientProfile filled) {
    List<Addition> additions = new ArrayList<>();
    if (given.condition() == null && filled.condition() != null) {
      additions.add(new Addition("condition", name(filled.condition())));
    }
    add(
        additions,
        "otherConditions",
        given.otherConditions(),
        filled.otherConditions(),
        this::name);
    if (!Objects.equals(given.age(), filled.age())) {
      additions.add(new Addition("age", years(filled.age())));
    }
    if (!Objects.equals(given.birthDate(), filled.birthDate())) {
      additions.add(new Addition("birthDate", filled.birthDate().toString()));
    }
    if (given.sex() != filled.sex()) {
      additions.add(new Addition("sex", filled.sex().name().toLowerCase(Locale.ROOT)));
    }
    add(additions, "treatments", given.treatments(), filled.treatments(), Treatment::label);
    add(additions, "observations", given.observations(), filled.observations(), NotesReader::said);
    add(additions, "biomarkers", given.biomarkers(), filled.biomarkers(), NotesReader::said);
    add(additions, "symptoms", given.symptoms(), filled.symptoms(), Symptom::name);
    add(additions, "allergies", given.allergies(), filled.allergies(), Function.identity());
    return List.copyOf(additions);
  }

  private static <T> void add(
      List<Addition> additions,
      String path,
      List<T> given,
      List<T> filled,
      Function<T, String> name) {
    if (filled != null && !filled.equals(given)) {
      String all =
          filled.stream()
              .skip(given == null ? 0 : given.size())
              .map(name)
              .collect(Collectors.joining(", "));
      additions.add(new Addition(path, all.isEmpty() ? "none" : all));
    }
  }

  private String name(ConditionRef ref) {
    return Optional.ofNullable(ref.id())
        .flatMap(terminology::condition)
        .map(Condition::name)
        .orElse(ref.text());
  }

  private static String years(double age) {
    return age < 2 ? Math.round(age * 12) + " months" : Math.round(Math.floor(age)) + " years";
  }

  private static String said(Observation observation) {
    return observation.name()
        + " "
        + observation.value()
        + (observation.unit() == null ? "" : " " + observation.unit());
  }

  private static String said(Biomarker biomarker) {
    return biomarker.label()
        + (biomarker.status() == null
            ? ""
            : " " + biomarker.status().name().toLowerCase(Locale.ROOT));
  }
}
