package org.nextline.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.nextline.eligibility.Fit;
import org.nextline.matching.Ranking.Ranked;

class RankingTest {

  @Test
  void theBestOfAWeakerKindComesBeforeTheManyOfAStrongKind() {
    List<Candidate> candidates =
        List.of(
            candidate("a", OptionKind.CLINICAL_TRIAL, 0.9),
            candidate("b", OptionKind.CLINICAL_TRIAL, 0.9),
            candidate("c", OptionKind.CLINICAL_TRIAL, 0.9),
            candidate("d", OptionKind.PALLIATIVE_CARE, 0.5));
    assertThat(Ranking.of(candidates))
        .extracting(ranked -> ranked.candidate().id())
        .containsExactly("a", "d", "b", "c");
  }

  @Property
  void theScoreNeverRisesAndNothingIsLost(@ForAll("candidates") List<Candidate> candidates) {
    List<Ranked> ranked = Ranking.of(candidates);
    assertThat(ranked).hasSameSizeAs(candidates);
    for (int i = 1; i < ranked.size(); i++) {
      assertThat(ranked.get(i).score()).isLessThanOrEqualTo(ranked.get(i - 1).score());
    }
  }

  @Property
  void withinAKindTheBetterScoreComesFirst(@ForAll("candidates") List<Candidate> candidates) {
    for (OptionKind kind : OptionKind.values()) {
      List<Double> scores =
          Ranking.of(candidates).stream()
              .map(Ranked::candidate)
              .filter(candidate -> candidate.kind() == kind)
              .map(Candidate::score)
              .toList();
      assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
  }

  @Provide
  Arbitrary<List<Candidate>> candidates() {
    return Combinators.combine(
            Arbitraries.strings().alpha().ofLength(5),
            Arbitraries.of(OptionKind.class),
            Arbitraries.doubles().between(0, 1))
        .as(RankingTest::candidate)
        .list()
        .ofMaxSize(40);
  }

  private static Candidate candidate(String id, OptionKind kind, double score) {
    return new Candidate(kind, id, Fit.POSSIBLE, Map.of("relevance", score));
  }
}
