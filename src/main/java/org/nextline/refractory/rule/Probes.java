package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The unknown paths that an evaluation asked for, each with values that tell its answers apart. */
public final class Probes {

  private static final double LARGE = 1e6;

  private final Map<String, Asked> asked = new LinkedHashMap<>();

  void add(String path, Field field, Probe probe) {
    Asked entry = asked.computeIfAbsent(path, p -> new Asked(field));
    entry.bounds.addAll(probe.bounds().stream().filter(Double::isFinite).toList());
    entry.codes.addAll(probe.codes());
    entry.words.addAll(probe.words());
  }

  /** Takes over what other probes noted. */
  public void addAll(Probes others) {
    others.asked.forEach((path, entry) -> {
      Asked own = asked.computeIfAbsent(path, p -> new Asked(entry.field));
      own.bounds.addAll(entry.bounds);
      own.codes.addAll(entry.codes);
      own.words.addAll(entry.words);
    });
  }

  /** A detail is asked only once the fact that it is a detail of is known. */
  public boolean isDetailOfUnknown(String path, Predicate<String> isUnknown) {
    Field field = field(path);
    if (field == null || field.onlyIf() == null) {
      return false;
    }
    String owner = path.substring(0, path.length() - field.name().length());
    return isUnknown.test(owner + field.onlyIf());
  }

  public Set<String> paths() {
    return asked.keySet();
  }

  /** The field behind a path; null for the treatment history as a whole. */
  public Field field(String path) {
    return asked.get(path).field;
  }

  /**
   * Values worth trying for a path: one on each side of every bound and a large one, each code
   * asked for and another, each code with each word that a name may say ("pseudomonas aeruginosa").
   */
  public List<Value> candidates(String path) {
    Asked entry = asked.get(path);
    Field.Type type = entry.field == null ? Field.Type.FLAG : entry.field.type();
    return switch (type) {
      case FLAG, LIST -> List.of(new Value.Flag(true), new Value.Flag(false));
      case NUMBER -> numbers(entry.bounds);
      case CODE, TEXT -> texts(entry);
    };
  }

  private static List<Value> numbers(TreeSet<Double> bounds) {
    if (bounds.isEmpty()) {
      return List.of(Value.of(0), Value.of(LARGE));
    }
    TreeSet<Double> tried = new TreeSet<>(bounds);
    double previous = 0;
    for (double bound : bounds) {
      tried.add((previous + bound) / 2);
      previous = bound;
    }
    tried.add(previous + 1);
    tried.add(LARGE);
    return tried.stream().map(Value::of).toList();
  }

  private static List<Value> texts(Asked entry) {
    TreeSet<String> asked = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    asked.addAll(entry.codes);
    asked.addAll(entry.words);
    List<Value> tried = new ArrayList<>();
    asked.forEach(text -> tried.add(new Value.Text(text)));
    entry.field.codes().stream()
        .filter(code -> !asked.contains(code))
        .limit(asked.isEmpty() ? 2 : 1)
        .forEach(code -> tried.add(new Value.Text(code)));
    if (entry.field.codes().isEmpty()) {
      entry.codes.forEach(
          code -> entry.words.forEach(word -> tried.add(new Value.Text(code + " " + word))));
      tried.add(new Value.Text("other"));
    }
    return tried;
  }

  private static final class Asked {
    private final Field field;
    private final TreeSet<Double> bounds = new TreeSet<>();
    private final TreeSet<String> codes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final TreeSet<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    private Asked(Field field) {
      this.field = field;
    }
  }
}
