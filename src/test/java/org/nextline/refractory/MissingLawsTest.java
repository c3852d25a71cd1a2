package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.rule.Field;
import org.nextline.testing.CriterionInputs;
import org.nextline.testing.DocumentedExceptions;
import org.nextline.testing.GeneratedProfiles;
import org.nextline.testing.GeneratedProfiles.Sample;
import org.nextline.testing.Knowledge;
import org.nextline.testing.ProfilePaths;

/**
 * {@code missing} names what can change status or stage, and nothing else: compared with trying all
 * combinations of values for what is not known.
 */
class MissingLawsTest {

  private static final int MOST_UNKNOWN = 3;
  private static final int MOST_COMBINATIONS = 1000;

  @Property(tries = 1500, seed = "20261128")
  void whatIsMissingIsWhatCanChangeTheVerdict(@ForAll("nearlyCompleteSamples") Sample sample) {
    Set<String> open = open(sample);
    Set<String> missing = OneCriterion.of(sample).missing();
    Combinations all = new Combinations(sample, withDetails(open, sample));
    if (all.areFew() && open.containsAll(missing)) {
      assertThat(all.decisive((_, _) -> true)).as("asked: %s", sample).containsAll(missing);
      Set<String> decisive = new Combinations(sample, open).decisive(OneCriterion::isSettled);
      decisive.removeIf(path -> waitsForAnother(sample, path));
      assertThat(missing).as("not asked: %s", sample).containsAll(decisive);
    }
  }

  /** Paths of which nothing is said and whose absence stands for nothing. */
  private static Set<String> open(Sample sample) {
    List<String> read = ProfilePaths.readBy(sample.inputs(), sample.profile());
    return DocumentedExceptions.of(sample.inputs())
        .none(ProfilePaths.notStated(sample.profile(), read).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Together with what is asked only once one of these is known. */
  private static Set<String> withDetails(Set<String> open, Sample sample) {
    Set<String> all = new TreeSet<>(open);
    List<String> read = ProfilePaths.readBy(sample.inputs(), sample.profile());
    ProfilePaths.notStated(sample.profile(), read).stream()
        .filter(path -> isDetailOfUnknown(sample, path))
        .forEach(all::add);
    return all;
  }

  /** A detail of another fact that is not known yet, or asked only where a rule says so. */
  private static boolean waitsForAnother(Sample sample, String path) {
    return isDetailOfUnknown(sample, path)
        || DocumentedExceptions.of(sample.inputs()).isAskedOnlyOnceCertain(path);
  }

  private static boolean isDetailOfUnknown(Sample sample, String path) {
    Field field =
        path.startsWith("facts.")
            ? Knowledge.criteria().vocabulary().fact(path.substring("facts.".length()))
            : Knowledge.criteria().vocabulary().treatmentField(ProfilePaths.field(path));
    if (field.onlyIf() == null) {
      return false;
    }
    String parent = path.substring(0, path.length() - field.name().length()) + field.onlyIf();
    return !ProfilePaths.notStated(sample.profile(), List.of(parent)).isEmpty();
  }

  /** Every way in which a few unknown facts can turn out. */
  private record Combinations(Sample sample, Map<String, List<Object>> values) {

    private Combinations(Sample sample, Set<String> paths) {
      this(sample, new TreeMap<>());
      paths.forEach(path -> values.put(path, values(sample, path)));
    }

    private static List<Object> values(Sample sample, String path) {
      CriterionInputs inputs = sample.inputs();
      if (path.startsWith("facts.")) {
        return List.copyOf(inputs.facts().get(path.substring("facts.".length())));
      }
      String agent = ProfilePaths.treatment(sample.profile(), path).agent();
      return List.copyOf(inputs.values(ProfilePaths.field(path), agent == null ? "" : agent));
    }

    private boolean areFew() {
      long product = 1;
      for (List<Object> one : values.values()) {
        product *= one.size();
      }
      return product > 1 && product <= MOST_COMBINATIONS;
    }

    /** The paths whose value makes a difference in some combination of the others. */
    private Set<String> decisive(BiPredicate<OneCriterion, Target> counts) {
      Map<Map<String, Object>, OneCriterion> verdicts = new HashMap<>();
      combine(new HashMap<>(), new ArrayList<>(values.keySet()), verdicts);
      Set<String> decisive = new TreeSet<>();
      for (String path : values.keySet()) {
        if (isDecisive(path, verdicts, counts)) {
          decisive.add(path);
        }
      }
      return decisive;
    }

    private void combine(
        Map<String, Object> chosen,
        List<String> left,
        Map<Map<String, Object>, OneCriterion> verdicts) {
      if (left.isEmpty()) {
        PatientProfile profile = ProfilePaths.with(sample.profile(), chosen);
        verdicts.put(Map.copyOf(chosen), OneCriterion.of(sample.pack(), profile));
        return;
      }
      String path = left.getFirst();
      for (Object value : values.get(path)) {
        chosen.put(path, value);
        combine(chosen, left.subList(1, left.size()), verdicts);
      }
      chosen.remove(path);
      if (isDetailOfUnknown(sample, path)) {
        combine(chosen, left.subList(1, left.size()), verdicts);
      }
    }

    private static boolean isDecisive(
        String path,
        Map<Map<String, Object>, OneCriterion> verdicts,
        BiPredicate<OneCriterion, Target> counts) {
      for (Target target : Target.values()) {
        Map<Map<String, Object>, Object> first = new HashMap<>();
        for (Map.Entry<Map<String, Object>, OneCriterion> entry : verdicts.entrySet()) {
          if (counts.test(entry.getValue(), target)) {
            Map<String, Object> others = new HashMap<>(entry.getKey());
            others.remove(path);
            Object part = target.of(entry.getValue().verdict());
            if (first.containsKey(others) && !Objects.equals(first.get(others), part)) {
              return true;
            }
            first.put(others, part);
          }
        }
      }
      return false;
    }
  }

  /** Everything that the criterion reads is known but for up to three facts. */
  @Provide
  Arbitrary<Sample> nearlyCompleteSamples() {
    return Arbitraries.randomValue(random -> {
      Sample sample = GeneratedProfiles.draw(random);
      Map<String, Object> values = new HashMap<>();
      for (String path : open(sample)) {
        values.put(path, GeneratedProfiles.value(sample, path, random));
      }
      List<String> paths = new ArrayList<>(ProfilePaths.readBy(sample.inputs(), sample.profile()));
      Collections.shuffle(paths, random);
      paths.stream()
          .limit(1 + random.nextInt(MOST_UNKNOWN))
          .forEach(path -> values.put(path, null));
      return sample.with(ProfilePaths.with(sample.profile(), values));
    });
  }
}
