package org.nextline.refractory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.patient.PatientProfile;
import org.nextline.terminology.DataFile;
import org.nextline.terminology.DataFileException;

/** Recognises resistance mechanisms and other telling markers. Immutable. */
public final class MechanismKnowledge {

  private static final String FACTS = "facts.yaml";
  private static final String NOTES = "notes.yaml";
  private static final String FAMILIES = "families.yaml";
  private static final Set<String> OTHER_FILES = Set.of(FACTS, NOTES, FAMILIES);

  private final List<Mechanism> mechanisms;
  private final Map<String, List<Mechanism>> byMarker;
  private final PositiveMarkers.Reading reading;
  private final Map<Mechanism.Family, String> families;

  private MechanismKnowledge(
      List<DataFile.Row<Mechanism>> rows,
      PositiveMarkers.Reading reading,
      Map<Mechanism.Family, String> families) {
    this.mechanisms = rows.stream().map(DataFile.Row::value).toList();
    this.byMarker = mechanisms.stream().collect(Collectors.groupingBy(Mechanism::marker));
    this.reading = reading;
    this.families = families;
    for (DataFile.Row<Mechanism> row : rows) {
      Stream.concat(row.value().with().stream(), row.value().without().stream())
          .filter(other -> !byMarker.containsKey(other))
          .findFirst()
          .ifPresent(other -> {
            throw row.error("'%s' is not the marker of any entry".formatted(other));
          });
    }
  }

  /**
   * Reads {@code facts.yaml}, {@code notes.yaml}, {@code families.yaml} and, from every other YAML
   * file of the folder, markers.
   *
   * @throws DataFileException naming file, line and what was expected
   */
  public static MechanismKnowledge load(Path folder) {
    List<DataFile.Row<Mechanism>> rows = new ArrayList<>();
    for (Path file : DataFile.yamlFiles(folder)) {
      if (!OTHER_FILES.contains(file.getFileName().toString())) {
        rows.addAll(DataFile.list(file, Mechanism.class));
      }
    }
    PositiveMarkers.Reading reading =
        new PositiveMarkers.Reading(
            DataFile.object(folder.resolve(FACTS), FactMarkers.class),
            DataFile.object(folder.resolve(NOTES), MarkerCues.class));
    return new MechanismKnowledge(rows, reading, families(folder.resolve(FAMILIES)));
  }

  private static Map<Mechanism.Family, String> families(Path file) {
    Map<Mechanism.Family, String> explained =
        DataFile.list(file, FamilyText.class).stream()
            .map(DataFile.Row::value)
            .collect(Collectors.toMap(FamilyText::family, FamilyText::explained));
    if (explained.size() < Mechanism.Family.values().length) {
      throw new DataFileException(file, 0, "expected an entry for each of the families");
    }
    return explained;
  }

  /** An entry of {@code families.yaml}. */
  record FamilyText(Mechanism.Family family, String explained) {}

  public List<Mechanism> mechanisms() {
    return mechanisms;
  }

  /** How mechanisms of the family work, for patients. */
  public String explained(Mechanism.Family family) {
    return families.get(family);
  }

  /**
   * The markers of every kind that were found.
   *
   * @param conditions ids of what the patient has, with their ancestors
   */
  public List<FoundMarker> found(PatientProfile profile, Set<String> conditions) {
    PositiveMarkers positive = new PositiveMarkers(profile, reading);
    Predicate<String> isFound =
        other -> byMarker.get(other).stream().anyMatch(m -> !positive.evidence(m).isEmpty());
    return mechanisms.stream()
        .filter(m -> !Collections.disjoint(m.conditions(), conditions))
        .map(m -> new FoundMarker(m, positive.evidence(m)))
        .filter(found -> !found.evidence().isEmpty())
        .filter(found -> found.mechanism().with().stream().allMatch(isFound))
        .filter(found -> found.mechanism().without().stream().noneMatch(isFound))
        .toList();
  }

  /** The resistance mechanisms among what was found, as the contract reports them. */
  public List<MechanismFinding> findings(List<FoundMarker> found) {
    return found.stream()
        .filter(marker -> marker.mechanism().kind() == Mechanism.Kind.RESISTANCE)
        .map(marker -> MechanismFinding.of(marker, explained(marker.mechanism().family())))
        .toList();
  }
}
