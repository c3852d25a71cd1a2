package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nextline.logic.Justification;
import org.nextline.refractory.rule.Value;
import org.nextline.testing.GeneratedProfiles;
import org.nextline.testing.GeneratedProfiles.Sample;
import org.nextline.testing.ProfilePaths;

/** The trace of a verdict is true: what it cites is enough, and all of it says where it is from. */
class TraceLawsTest {

  private static final Pattern THRESHOLD = Pattern.compile("[≥≤<>] ?\\d");

  @Property(tries = 4000, seed = "20261128")
  void theCitedFactsAloneGiveTheSameVerdict(@ForAll("samples") Sample sample) {
    OneCriterion whole = OneCriterion.of(sample);
    Justification trace = whole.trace();
    Sample cited = sample.with(ProfilePaths.only(sample.profile(), trace.allEvidence()));
    OneCriterion again = OneCriterion.of(cited);
    assertThat(again.verdict()).as("%s%n%s", sample, cited).isEqualTo(whole.verdict());
    assertThat(again.trace().truth()).isEqualTo(trace.truth());
  }

  @Property(tries = 2000, seed = "20261128")
  void everyLeafCitesAFactAndEveryThresholdItsSource(@ForAll("samples") Sample sample) {
    OneCriterion found = OneCriterion.of(sample);
    for (Justification line : found.trace().children()) {
      boolean isOtherwise = line.children().isEmpty() && line.because().isEmpty();
      if (!isOtherwise) {
        leaves(line).forEach(leaf -> check(leaf, sample));
      }
    }
  }

  private static void check(Justification leaf, Sample sample) {
    if (leaf.evidence().isEmpty()) {
      assertThat(leaf.sources()).as("%s%n%s", leaf, sample).containsAnyElementsOf(choices(sample));
    }
    assertThat(leaf.because()).as("%s%n%s", leaf, sample).isNotEmpty();
    assertThat(leaf.clinical()).as("%s%n%s", leaf, sample).isNotEmpty();
    if (THRESHOLD.matcher(leaf.clinical()).find()) {
      assertThat(leaf.sources()).as("%s%n%s", leaf, sample).isNotEmpty();
    }
  }

  /** Where the criterion's own choices between readings come from, which ask for no fact. */
  private static List<String> choices(Sample sample) {
    return sample.pack().parameters().stream()
        .filter(parameter -> parameter.value() instanceof Value.Flag)
        .map(Parameter::source)
        .toList();
  }

  private static List<Justification> leaves(Justification trace) {
    List<Justification> leaves = new ArrayList<>();
    trace.forEach(one -> {
      if (one.children().isEmpty()) {
        leaves.add(one);
      }
    });
    return leaves;
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.randomValue(GeneratedProfiles::draw);
  }
}
