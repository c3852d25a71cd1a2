package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.refractory.RefractoryStatus.INDETERMINATE;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nextline.testing.CriterionInputs;
import org.nextline.testing.DocumentedExceptions;
import org.nextline.testing.GeneratedProfiles;
import org.nextline.testing.GeneratedProfiles.Sample;
import org.nextline.testing.ProfilePaths;

/** A new fact may settle what is open; it never changes what is settled. */
class MonotonicityLawsTest {

  private static final Map<CriterionInputs, DocumentedExceptions> EXCEPTIONS =
      GeneratedProfiles.inputs().stream()
          .collect(Collectors.toMap(Function.identity(), DocumentedExceptions::of));

  @Property(tries = 1500, seed = "20261128")
  void aNewFactNeverChangesASettledVerdict(
      @ForAll("samples") Sample sample, @ForAll Random random) {
    RefractoryStatus before = OneCriterion.of(sample).status();
    if (before == INDETERMINATE) {
      return;
    }
    for (String path : open(sample)) {
      Object value = GeneratedProfiles.value(sample, path, random);
      Sample known = sample.with(ProfilePaths.with(sample.profile(), Map.of(path, value)));
      assertThat(OneCriterion.of(known).status())
          .as("%s = %s%n%s", path, value, sample)
          .isEqualTo(before);
    }
  }

  /** Paths that the criterion reads and of which the profile says nothing. */
  private static List<String> open(Sample sample) {
    List<String> read = ProfilePaths.readBy(sample.inputs(), sample.profile());
    return EXCEPTIONS
        .get(sample.inputs())
        .none(ProfilePaths.notStated(sample.profile(), read).stream())
        .toList();
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.randomValue(GeneratedProfiles::draw);
  }
}
