package org.nextline.refractory;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nextline.terminology.DataFile;
import org.nextline.terminology.DataFileException;

/** All strategies. Immutable. */
public final class StrategyKnowledge {

  private static final Set<String> OTHER_FILES =
      Set.of("supportive.yaml", "urgent.yaml", "allergies.yaml", "patient-states.yaml");

  private final Map<String, Strategy> byId;

  private StrategyKnowledge(Map<String, Strategy> byId) {
    this.byId = byId;
  }

  /**
   * Reads every YAML file of the folder but those that hold something else ({@code
   * supportive.yaml}, {@code urgent.yaml}, {@code allergies.yaml}, {@code patient-states.yaml}).
   *
   * @throws DataFileException naming file, line and what was expected
   */
  public static StrategyKnowledge load(Path folder) {
    Map<String, Strategy> byId = new LinkedHashMap<>();
    for (Path file : DataFile.yamlFiles(folder)) {
      if (OTHER_FILES.contains(file.getFileName().toString())) {
        continue;
      }
      for (DataFile.Row<Strategy> row : DataFile.list(file, Strategy.class)) {
        if (byId.put(row.value().id(), row.value()) != null) {
          throw row.error("id '%s' is used twice; expected unique ids".formatted(row.value().id()));
        }
      }
    }
    return new StrategyKnowledge(byId);
  }

  public List<Strategy> all() {
    return List.copyOf(byId.values());
  }

  public Optional<Strategy> strategy(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The strategies for a patient's conditions, whether or not their requirements hold.
   *
   * @param conditions ids of what the patient has, with their ancestors
   */
  public List<Strategy> forConditions(Set<String> conditions) {
    return byId.values().stream()
        .filter(s -> !Collections.disjoint(s.conditions(), conditions))
        .toList();
  }
}
