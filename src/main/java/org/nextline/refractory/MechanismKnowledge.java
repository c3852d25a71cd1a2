package org.nextline.refractory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.patient.PatientProfile;
import org.nextline.terminology.DataFile;
import org.nextline.terminology.DataFileException;

/** Recognises resistance mechanisms and other telling markers. Immutable. */
public final class MechanismKnowledge {

  private static final String FACTS = "facts.yaml";

  private final List<Mechanism> mechanisms;
  private final Map<String, List<Mechanism>> byMarker;
  private final PositiveMarkers.Reading reading;

  private MechanismKnowledge(List<DataFile.Row<Mechanism>> rows, PositiveMarkers.Reading reading) {
    this.mechanisms = rows.stream().map(DataFile.Row::value).toList();
    this.byMarker = mechanisms.stream().collect(Collectors.groupingBy(Mechanism::marker));
    this.reading = reading;
    for (DataFile.Row<Mechanism> row : rows) {
      List<String> others = new ArrayList<>(row.value().with());
      others.addAll(row.value().without());
      others.stream()
          .filter(other -> !byMarker.containsKey(other))
          .findFirst()
          .ifPresent(other -> {
            throw row.error("'%s' is not the marker of any entry".formatted(other));
          });
    }
  }

  /**
   * Reads every YAML file of the folder, and {@code facts.yaml}.
   *
   * @throws DataFileException naming file, line and what was expected
   */
  public static MechanismKnowledge load(Path folder) {
    List<DataFile.Row<Mechanism>> rows = new ArrayList<>();
    for (Path file : DataFile.yamlFiles(folder)) {
      if (!file.endsWith(FACTS)) {
        rows.addAll(DataFile.list(file, Mechanism.class));
      }
    }
    return new MechanismKnowledge(
        rows, DataFile.object(folder.resolve(FACTS), PositiveMarkers.Reading.class));
  }

  public List<Mechanism> mechanisms() {
    return mechanisms;
  }

  /**
   * The entries of every kind whose marker was found.
   *
   * @param conditions ids of what the patient has, with their ancestors
   */
  public List<Mechanism> found(PatientProfile profile, Set<String> conditions) {
    PositiveMarkers positive = new PositiveMarkers(profile, reading);
    return mechanisms.stream()
        .filter(m -> !Collections.disjoint(m.conditions(), conditions))
        .filter(positive::contain)
        .filter(m -> m.with().stream().allMatch(other -> isFound(other, positive)))
        .filter(m -> m.without().stream().noneMatch(other -> isFound(other, positive)))
        .toList();
  }

  private boolean isFound(String marker, PositiveMarkers positive) {
    return byMarker.get(marker).stream().anyMatch(positive::contain);
  }

  /** The resistance mechanisms among {@link #found}, as the contract reports them. */
  public List<MechanismFinding> recognise(PatientProfile profile, Set<String> conditions) {
    return found(profile, conditions).stream()
        .filter(m -> m.kind() == Mechanism.Kind.RESISTANCE)
        .map(Mechanism::finding)
        .toList();
  }

  /** The names of all markers found, whatever their kind: what strategies ask for. */
  public Set<String> markers(PatientProfile profile, Set<String> conditions) {
    return found(profile, conditions).stream()
        .map(Mechanism::marker)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
