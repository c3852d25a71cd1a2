package org.nextline.refractory;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.patient.PatientProfile;
import org.nextline.terminology.DataFile;
import org.nextline.terminology.DataFileException;

/** When to offer supportive or palliative care, in parallel with treatment. Immutable. */
public final class SupportiveKnowledge {

  /**
   * An entry of {@code supportive.yaml}.
   *
   * @param conditions only in these conditions and their kinds; empty: in any
   * @param allOf every check must hold
   */
  record Trigger(
      String id,
      List<String> conditions,
      List<ProfileCheck> allOf,
      String trigger,
      String service,
      String note,
      boolean urgent) {
    Trigger {
      Objects.requireNonNull(id, "expected id");
      Objects.requireNonNull(trigger, "expected trigger");
      Objects.requireNonNull(service, "expected service");
      if (allOf == null || allOf.isEmpty()) {
        throw new IllegalArgumentException("expected allOf with at least one check");
      }
      conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }
  }

  private final List<Trigger> triggers;

  private SupportiveKnowledge(List<Trigger> triggers) {
    this.triggers = triggers;
  }

  /**
   * Reads {@code supportive.yaml} of the folder.
   *
   * @throws DataFileException naming file, line and what was expected
   */
  public static SupportiveKnowledge load(Path folder) {
    return new SupportiveKnowledge(
        DataFile.list(folder.resolve("supportive.yaml"), Trigger.class).stream()
            .map(DataFile.Row::value)
            .toList());
  }

  /** The condition ids that entries name. */
  Set<String> conditions() {
    return Set.copyOf(triggers.stream().flatMap(t -> t.conditions().stream()).toList());
  }

  /** Everything that a reader may be told. */
  List<String> texts() {
    return triggers.stream().flatMap(t -> Stream.of(t.trigger(), service(t))).toList();
  }

  /**
   * The needs that the profile shows, urgent ones first.
   *
   * @param failedLines failed lines of treatment, 0 where not known
   * @param status the verdict; null where there is none
   * @param conditions ids of what the patient has, with their ancestors
   */
  public List<SupportiveNeed> needs(
      PatientProfile profile, int failedLines, RefractoryStatus status, Set<String> conditions) {
    ProfileCheck.Context context = new ProfileCheck.Context(failedLines, status);
    return triggers.stream()
        .filter(t -> t.conditions().isEmpty() || !Collections.disjoint(t.conditions(), conditions))
        .filter(t -> t.allOf().stream().allMatch(check -> check.holds(profile, context)))
        .map(t -> new SupportiveNeed(t.trigger(), service(t), t.urgent()))
        .distinct()
        .sorted((a, b) -> Boolean.compare(b.urgent(), a.urgent()))
        .toList();
  }

  private static String service(Trigger trigger) {
    return trigger.note() == null ? trigger.service() : trigger.service() + ": " + trigger.note();
  }
}
