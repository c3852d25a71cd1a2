package org.nextline.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.CriterionPack;
import org.nextline.testing.AssessmentExamples.Judged;

/**
 * Profiles for any criterion: half of them put together from what the criterion reads, half of them
 * worked cases with details changed.
 */
public final class GeneratedProfiles {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  /** Written down now and then, or read where nothing is written down. */
  private static final Set<String> SELDOM =
      Set.of("class", "line", "activeMoiety", "role", "schedule", "doseAdequate");

  private static final List<CriterionInputs> INPUTS =
      Knowledge.criteria().packs().stream().map(CriterionInputs::of).toList();
  private static final Map<String, List<Judged>> WORKED =
      worked().collect(Collectors.groupingBy(Judged::criterion));

  private GeneratedProfiles() {}

  /** A profile for a criterion, with what the criterion reads. */
  public record Sample(CriterionInputs inputs, PatientProfile profile) {

    public CriterionPack pack() {
      return inputs.pack();
    }

    public Sample with(PatientProfile other) {
      return new Sample(inputs, other);
    }

    @Override
    public String toString() {
      return pack().id() + ": " + JSON.valueToTree(profile);
    }
  }

  public static List<CriterionInputs> inputs() {
    return INPUTS;
  }

  /** The worked cases of the test resources. */
  public static Stream<Judged> worked() {
    return Stream.of("cancer", "psychiatry-and-infection", "specialties", "kidney-and-skin", "hard")
        .map(name -> Path.of("src/test/resources/refractory/cases-" + name + ".json"))
        .filter(Files::exists)
        .flatMap(AssessmentExamples::profiles);
  }

  /** A profile for a criterion drawn by chance. */
  public static Sample draw(Random random) {
    return draw(INPUTS.get(random.nextInt(INPUTS.size())), random);
  }

  public static Sample draw(CriterionInputs inputs, Random random) {
    List<Judged> worked = WORKED.getOrDefault(inputs.pack().id(), List.of());
    if (worked.isEmpty() || random.nextBoolean()) {
      return new Sample(inputs, new Draw(inputs, random).profile());
    }
    PatientProfile changed = AlteredProfiles.of(pick(worked, random).profile(), random);
    int answers = random.nextInt(3);
    for (int i = 0; i < answers; i++) {
      changed = ProfilePaths.with(changed, new Draw(inputs, random).answer(changed));
    }
    return new Sample(inputs, changed);
  }

  private static <T> T pick(Collection<T> from, Random random) {
    return from.stream().skip(random.nextInt(from.size())).findFirst().orElseThrow();
  }

  /** A value worth trying for a path of a profile. */
  public static Object value(Sample sample, String path, Random random) {
    return new Draw(sample.inputs(), random).valueAt(sample.profile(), path);
  }

  /** One profile in the making; how much of it is not known differs from profile to profile. */
  private record Draw(CriterionInputs inputs, Random random, double unknown) {

    private Draw(CriterionInputs inputs, Random random) {
      this(inputs, random, List.of(0.05, 0.25, 0.6).get(random.nextInt(3)));
    }

    private boolean chance(double probability) {
      return random.nextDouble() < probability;
    }

    private PatientProfile profile() {
      Map<String, Object> profile = new HashMap<>();
      profile.put("condition", Map.of("id", inputs.pack().conditions().getFirst()));
      if (chance(0.8)) {
        profile.put("age", chance(0.8) ? 40 : 9);
      }
      Map<String, Object> facts = new HashMap<>();
      profile.put("facts", facts);
      inputs
          .facts()
          .forEach((name, values) -> {
            if (!chance(unknown)) {
              ProfilePaths.put(facts, name, pick(values, random));
            } else if (chance(0.3)) {
              ProfilePaths.put(facts, name, null);
            }
          });
      if (!chance(0.08)) {
        List<Map<String, Object>> treatments = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 1; i <= count; i++) {
          treatments.add(treatment("t" + i));
        }
        profile.put("treatments", treatments);
      }
      return JSON.convertValue(profile, PatientProfile.class);
    }

    private Map<String, Object> treatment(String id) {
      Map<String, Object> treatment = new HashMap<>(Map.of("id", id));
      String agent = agent();
      if (chance(0.1)) {
        treatment.put("components", List.of(component(agent), component(agent())));
      } else {
        treatment.put("agent", agent);
      }
      for (String field : inputs.fields().keySet()) {
        if (!chance(SELDOM.contains(field) ? 0.85 : unknown)) {
          Object value = value(field, agent);
          if (value != null) {
            treatment.put(field, value);
          }
        }
      }
      if (chance(0.05)) {
        treatment.put(
            "conflicts", List.of(Map.of("field", pick(inputs.fields().keySet(), random))));
      }
      return treatment;
    }

    private String agent() {
      return inputs.agents().isEmpty() || chance(0.05)
          ? "an unknown drug"
          : pick(inputs.agents(), random);
    }

    private Map<String, Object> component(String agent) {
      return chance(0.3)
          ? Map.of("agent", agent)
          : Map.of("agent", agent, "doseMgPerDay", pick(inputs.doses(agent), random));
    }

    /** Null where the field is no single value. */
    private Object value(String field, String agent) {
      return switch (field) {
        case "line" -> 1 + random.nextInt(4);
        case "componentsStoppedForToxicity" -> chance(0.2) ? List.of(agent) : null;
        case "components", "conflicts", "agent" -> null;
        default -> pick(inputs.values(field, agent), random);
      };
    }

    private Object valueAt(PatientProfile profile, String path) {
      if (path.startsWith("facts.")) {
        return pick(inputs.facts().get(path.substring("facts.".length())), random);
      }
      String agent = ProfilePaths.treatment(profile, path).agent();
      return value(ProfilePaths.field(path), agent == null ? "" : agent);
    }

    /** A value for any fact or field that the criterion reads. */
    private Map<String, Object> answer(PatientProfile profile) {
      List<String> paths = ProfilePaths.readBy(inputs, profile);
      String path = pick(paths, random);
      Object value = valueAt(profile, path);
      return value == null ? Map.of() : Map.of(path, value);
    }
  }
}
