package org.nextline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrialClustersTest {

  private static final Told ISRCTN = Told.by("ISRCTN", "ISRCTN12345678");

  @Test
  void aSharedRegistryIdMakesOneTrialUnderItsNctId() {
    assertThat(clusters(ISRCTN, nct(1).alsoKnownAs("ISRCTN 12345678", "001")))
        .containsExactly("NCT00000001: ISRCTN12345678 NCT00000001");
  }

  @Test
  void itDoesNotMatterWhichOfTheTwoNamesTheOther() {
    assertThat(clusters(Told.by("ISRCTN", "ISRCTN12345678").alsoKnownAs("NCT00000001"), nct(1)))
        .containsExactly("NCT00000001: ISRCTN12345678 NCT00000001");
  }

  @Test
  void anNctIdThatOnlyAnotherRegistryKnowsNamesTheTrialAlready() {
    assertThat(clusters(Told.by("ISRCTN", "ISRCTN12345678").alsoKnownAs("NCT00000001")))
        .containsExactly("NCT00000001: ISRCTN12345678");
  }

  @Test
  void aSponsorsNumberInCommonMeansNothing() {
    assertThat(
            clusters(
                nct(1).alsoKnownAs("001", "Protocol 2", "R01CA123456"),
                Told.by("ISRCTN", "ISRCTN12345678")
                    .alsoKnownAs("001", "Protocol 2", "R01CA123456")))
        .hasSize(2);
  }

  @Test
  void twoNctIdsAreTwoTrialsWhateverTheyShare() {
    assertThat(
            clusters(
                nct(1).alsoKnownAs("2010-012345-12", "U1111-1246-7549"),
                nct(2).alsoKnownAs("2010-012345-12", "U1111-1246-7549")))
        .hasSize(2);
  }

  @Test
  void anotherNumberOfTheSameRegistryIsARelatedTrial() {
    assertThat(clusters(nct(1), nct(2).alsoKnownAs("NCT00000001"))).hasSize(2);
  }

  @Test
  void aFormerNumberOfTheSameRegistryIsTheSameTrial() {
    assertThat(clusters(nct(1), nct(2).formerly("NCT00000001")))
        .containsExactly("NCT00000002: NCT00000001 NCT00000002");
  }

  @Test
  void severalNumbersOfOneRegistryAreThoseOfRelatedTrials() {
    assertThat(
            clusters(
                nct(1),
                nct(2),
                Told.by("ISRCTN", "ISRCTN12345678").alsoKnownAs("NCT00000001", "NCT00000002")))
        .hasSize(3);
  }

  @Test
  void aRecordThatNamesItsNctIdGoesThereAndNotToATrialThatNamesIt() {
    assertThat(
            clusters(
                nct(1).alsoKnownAs("2010-012345-12"),
                nct(2),
                Told.by("EUCTR", "EUCTR2010-012345-12-GB").alsoKnownAs("NCT00000002")))
        .containsExactlyInAnyOrder(
            "NCT00000001: NCT00000001", "NCT00000002: EUCTR2010-012345-12-GB NCT00000002");
  }

  @Test
  void theEntriesOfSeveralCountriesAreOneTrial() {
    assertThat(
            clusters(
                Told.by("EUCTR", "EUCTR2010-012345-12-GB"),
                Told.by("EUCTR", "EUCTR2010-012345-12-DE")))
        .containsExactly("EUCTR2010-012345-12-DE: EUCTR2010-012345-12-DE EUCTR2010-012345-12-GB");
  }

  @Test
  void oneRecordLinksTwoThatDoNotKnowOfEachOther() {
    assertThat(
            clusters(
                ISRCTN,
                Told.by("DRKS", "DRKS00001234"),
                nct(1).alsoKnownAs("ISRCTN12345678", "DRKS00001234")))
        .containsExactly("NCT00000001: DRKS00001234 ISRCTN12345678 NCT00000001");
  }

  @Test
  void theSameIdAtTwoPlacesIsOneTrial() {
    assertThat(clusters(nct(1), Told.by("WHO ICTRP", "NCT00000001")))
        .containsExactly("NCT00000001: NCT00000001 NCT00000001");
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    List<Told> told =
        List.of(
            nct(1).alsoKnownAs("2010-012345-12", "ISRCTN12345678"),
            nct(2).alsoKnownAs("2010-012345-12"),
            nct(3).formerly("NCT00000002"),
            ISRCTN,
            Told.by("EUCTR", "EUCTR2010-012345-12-GB"),
            Told.by("DRKS", "DRKS00001234").alsoKnownAs("ISRCTN12345678", "U1111-1246-7549"),
            Told.by("CTRI", "CTRI/2022/06/043399").alsoKnownAs("U1111-1246-7549"),
            Told.by("WHO ICTRP", "NCT00000002"));
    Set<String> expected = Set.copyOf(clusters(told.toArray(Told[]::new)));
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      List<Told> shuffled = new ArrayList<>(told);
      Collections.shuffle(shuffled, random);
      assertThat(Set.copyOf(clusters(shuffled.toArray(Told[]::new)))).isEqualTo(expected);
    }
  }

  private static Told nct(int number) {
    return Told.by("clinicaltrials.gov", "NCT%08d".formatted(number));
  }

  /** As {@code "trial: record record"}. */
  private static List<String> clusters(Told... told) {
    return TrialClusters.of(Stream.of(told).map(Told::statement).toList()).stream()
        .map(cluster ->
            cluster.trialId()
                + cluster.statements().stream()
                    .map(one -> one.key().recordId())
                    .sorted()
                    .collect(Collectors.joining(" ", ": ", "")))
        .toList();
  }
}
