package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.nextline.catalog.RecruitmentStatus.ACTIVE_NOT_RECRUITING;
import static org.nextline.catalog.RecruitmentStatus.COMPLETED;
import static org.nextline.catalog.RecruitmentStatus.NOT_YET_RECRUITING;
import static org.nextline.catalog.RecruitmentStatus.RECRUITING;
import static org.nextline.search.QueryBuilder.epilepsy;
import static org.nextline.search.TrialBuilder.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.search.TrialHits.Stage;
import org.nextline.search.TrialHits.TrialHit;

class TrialSearchTest {

  private static final double BOSTON_LAT = 42.3601;
  private static final double BOSTON_LON = -71.0589;
  private static final double NEW_YORK_LAT = 40.7128;
  private static final double NEW_YORK_LON = -74.0060;
  private static final double SEATTLE_LAT = 47.6062;
  private static final double SEATTLE_LON = -122.3321;

  @TempDir Path folder;
  private LocalIndex index;

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private TrialHits search(QueryBuilder query, TrialBuilder... trials) {
    index = new LocalIndex(folder, new ListFeed(trials), new SmallVocabulary());
    index.catchUp();
    return new TrialSearch(index).search(query.build());
  }

  private List<String> ids(QueryBuilder query, TrialBuilder... trials) {
    return search(query, trials).hits().stream().map(TrialHit::id).toList();
  }

  @Nested
  class Condition {

    @Test
    void mustBeOneThatTheTrialStudies() {
      assertThat(
              ids(
                  epilepsy().ranking("epilepsy", "refractory"),
                  trial("on").studying("Epilepsy"),
                  trial("off")
                      .studying("Depression")
                      .titled("Refractory epilepsy, epilepsy and epilepsy")
                      .summary("epilepsy")))
          .containsExactly("on");
    }

    @Test
    void isNeverSatisfiedByCriteriaText() {
      assertThat(
              ids(
                  epilepsy().ranking("epilepsy"),
                  trial("a")
                      .studying("Depression")
                      .eligibility(
                          "Inclusion Criteria:\n* Epilepsy\nExclusion Criteria:\n* Stroke"),
                  trial("b")
                      .studying("Depression")
                      .eligibility("Inclusion Criteria:\n* Adult\nExclusion Criteria:\n* Epilepsy"),
                  trial("c").studying("Depression").eligibility("People with epilepsy")))
          .isEmpty();
    }

    @Test
    void isFoundUnderAnyOfItsNames() {
      assertThat(ids(epilepsy(), trial("a").studying("Intractable Seizure Disorder")))
          .containsExactly("a");
    }

    @Test
    void standsForItselfUnlessNarrowerOrWiderOnesAreNamedToo() {
      TrialBuilder[] trials = {
        trial("narrow").studying("Focal Epilepsy"),
        trial("exact").studying("Epilepsy"),
        trial("wide").studying("Neurological Disease")
      };
      assertThat(ids(epilepsy(), trials)).containsExactly("exact");
      TrialSearch search = new TrialSearch(index);
      assertThat(
              search
                  .search(
                      epilepsy()
                          .conditions("epilepsy", TrialQuery.narrowerThan("epilepsy"))
                          .build())
                  .hits())
          .extracting(TrialHit::id)
          .containsExactly("exact", "narrow");
      assertThat(search.search(epilepsy().conditions("epilepsy", "neurological").build()).hits())
          .extracting(TrialHit::id)
          .containsExactlyInAnyOrder("exact", "wide");
    }

    @Test
    void mustBeNamed() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> search(epilepsy().conditions()))
          .withMessageContaining("conditionIds");
      index = new LocalIndex(folder, new ListFeed(), new SmallVocabulary());
    }
  }

  @Nested
  class Ranking {

    @Test
    void putsTheTrialThatNamesTheTermInItsTitleFirst() {
      assertThat(
              ids(
                  epilepsy().ranking("refractory"),
                  trial("a").studying("Epilepsy").titled("Newly diagnosed disease"),
                  trial("b")
                      .studying("Epilepsy")
                      .titled("Disease")
                      .summary("for refractory disease"),
                  trial("c").studying("Epilepsy").titled("Refractory disease")))
          .containsExactly("c", "b", "a");
    }

    @Test
    void knowsSynonymsAndSpellings() {
      assertThat(
              ids(
                  epilepsy().ranking("refractory", "tumour"),
                  trial("a").studying("Epilepsy").titled("Something else"),
                  trial("b").studying("Epilepsy").titled("Intractable disease after a tumor")))
          .containsExactly("b", "a");
    }

    @Test
    void isNeverMovedByExclusionText() {
      TrialHits hits =
          search(
              epilepsy().ranking("lamotrigine"),
              trial("a").studying("Epilepsy").eligibility("Exclusion Criteria:\n* lamotrigine"),
              trial("b").studying("Epilepsy").eligibility("Exclusion Criteria:\n* something"));

      assertThat(hits.hits()).extracting(TrialHit::id).containsExactly("a", "b");
      assertThat(hits.hits()).extracting(TrialHit::relevance).containsExactly(1.0, 1.0);
    }

    @Test
    void neverAddsATrialThatDoesNotStudyTheCondition() {
      assertThat(
              ids(
                  epilepsy().ranking("esketamine"),
                  trial("a").studying("Epilepsy"),
                  trial("b").studying("Depression").titled("Esketamine")))
          .containsExactly("a");
    }

    @Test
    void breaksTiesById() {
      assertThat(
              ids(
                  epilepsy(),
                  trial("NCT3").studying("Epilepsy"),
                  trial("NCT1").studying("Epilepsy"),
                  trial("NCT2").studying("Epilepsy")))
          .containsExactly("NCT1", "NCT2", "NCT3");
    }

    @Test
    void scalesRelevanceToOne() {
      List<TrialHit> hits =
          search(
                  epilepsy().ranking("refractory"),
                  trial("a").studying("Epilepsy").titled("Refractory disease"),
                  trial("b").studying("Epilepsy").titled("Other disease"))
              .hits();

      assertThat(hits.getFirst().relevance()).isEqualTo(1);
      assertThat(hits.getLast().relevance()).isStrictlyBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "title:*",
          "a AND",
          "\"open",
          "((",
          "*",
          "+ - && || !",
          "[1 TO",
          "~^2",
          "/re(/",
          "\\"
        })
    void takesAnyTextAsWordsOnly(String text) {
      assertThat(
              ids(
                  epilepsy().ranking(text),
                  trial("a").studying("Epilepsy").titled("One"),
                  trial("b").studying("Depression").titled("Two")))
          .containsExactly("a");
    }

    @Test
    void boundsTheNumberOfWords() {
      String many =
          IntStream.range(0, 50_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

      assertThat(ids(epilepsy().ranking(many), trial("a").studying("Epilepsy")))
          .containsExactly("a");
    }
  }

  @Nested
  class Status {

    @Test
    void recruitingMeansRecruiting() {
      assertThat(
              ids(
                  epilepsy().recruitingOnly(),
                  trial("a").studying("Epilepsy").status(RECRUITING),
                  trial("b").studying("Epilepsy").status(NOT_YET_RECRUITING),
                  trial("c").studying("Epilepsy").status(ACTIVE_NOT_RECRUITING)))
          .containsExactly("a");
    }
  }

  @Nested
  class Age {

    @ParameterizedTest
    @CsvSource({"17.9, false", "18,   true", "65.99, true", "66,   false"})
    void countsCompletedYears(double age, boolean found) {
      assertThat(ids(epilepsy().age(age), trial("a").studying("Epilepsy").ages(18.0, 65.0)))
          .hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"0.54, true", "0.6, false"})
    void countsCompletedMonthsOfInfants(double age, boolean found) {
      assertThat(ids(epilepsy().age(age), trial("a").studying("Epilepsy").ages(null, 0.5)))
          .hasSize(found ? 1 : 0);
    }

    @Test
    void aMissingBoundNeverExcludes() {
      assertThat(
              ids(
                  epilepsy().age(3),
                  trial("none").studying("Epilepsy"),
                  trial("only max").studying("Epilepsy").ages(null, 17.0),
                  trial("only min").studying("Epilepsy").ages(18.0, null)))
          .containsExactlyInAnyOrder("none", "only max");
    }

    @Test
    void contradictoryBoundsNeverExclude() {
      assertThat(ids(epilepsy().age(40), trial("a").studying("Epilepsy").ages(65.0, 18.0)))
          .containsExactly("a");
    }
  }

  @Nested
  class Sex {

    @ParameterizedTest
    @CsvSource({"female, 3", "male, 3", "other, 4", ", 4"})
    void leavesOutOnlyTrialsForTheOther(String sex, int found) {
      assertThat(
              ids(
                  epilepsy().sex(sex),
                  trial("a").studying("Epilepsy").sex("FEMALE"),
                  trial("b").studying("Epilepsy").sex("MALE"),
                  trial("c").studying("Epilepsy").sex("ALL"),
                  trial("d").studying("Epilepsy")))
          .hasSize(found);
    }
  }

  @Nested
  class Distance {

    @Test
    void isThatOfTheNearestOpenSiteNotOfTheFirstOrAClosedOne() {
      TrialHits hits =
          search(
              epilepsy().near(BOSTON_LAT, BOSTON_LON),
              trial("a")
                  .studying("Epilepsy")
                  .site(COMPLETED, BOSTON_LAT, BOSTON_LON)
                  .site(RECRUITING, SEATTLE_LAT, SEATTLE_LON)
                  .site(RECRUITING, NEW_YORK_LAT, NEW_YORK_LON));

      assertThat(hits.hits().getFirst().distanceKm()).isCloseTo(306.1, within(0.5));
    }

    @Test
    void isUnknownWithoutCoordinates() {
      TrialHits hits =
          search(
              epilepsy().near(BOSTON_LAT, BOSTON_LON),
              trial("a").studying("Epilepsy").site(RECRUITING, null, null));

      assertThat(hits.hits().getFirst().distanceKm()).isNull();
    }

    @Test
    void limitKeepsOpenSitesWithinItAndThoseThatCannotBeMeasured() {
      assertThat(
              ids(
                  epilepsy().near(BOSTON_LAT, BOSTON_LON).within(400),
                  trial("far").studying("Epilepsy").site(RECRUITING, SEATTLE_LAT, SEATTLE_LON),
                  trial("near").studying("Epilepsy").site(RECRUITING, NEW_YORK_LAT, NEW_YORK_LON),
                  trial("closed here")
                      .studying("Epilepsy")
                      .site(COMPLETED, BOSTON_LAT, BOSTON_LON)
                      .site(RECRUITING, SEATTLE_LAT, SEATTLE_LON),
                  trial("one unlocated")
                      .studying("Epilepsy")
                      .site(RECRUITING, SEATTLE_LAT, SEATTLE_LON)
                      .site(RECRUITING, null, null),
                  trial("sites unknown").studying("Epilepsy"),
                  trial("impossible").studying("Epilepsy").site(RECRUITING, 400.0, 0.0),
                  trial("over").studying("Epilepsy").status(COMPLETED)))
          .containsExactlyInAnyOrder("near", "one unlocated", "sites unknown", "impossible");
    }

    @Test
    void acrossTheDateLineIsShort() {
      TrialHits hits =
          search(
              epilepsy().near(0, 179.9).within(50),
              trial("a").studying("Epilepsy").site(RECRUITING, 0.0, -179.9));

      assertThat(hits.hits().getFirst().distanceKm()).isCloseTo(22.2, within(0.1));
    }
  }

  @Nested
  class Funnel {

    @Test
    void countsWhatIsLeftAfterEachStage() {
      TrialHits hits =
          search(
              epilepsy()
                  .recruitingOnly()
                  .age(70)
                  .sex("female")
                  .near(BOSTON_LAT, BOSTON_LON)
                  .within(400),
              trial("other condition").studying("Depression"),
              trial("closed").studying("Epilepsy").status(COMPLETED),
              trial("too young").studying("Epilepsy").ages(null, 65.0),
              trial("men").studying("Epilepsy").sex("MALE"),
              trial("far").studying("Epilepsy").site(RECRUITING, SEATTLE_LAT, SEATTLE_LON),
              trial("left").studying("Epilepsy"));

      assertThat(hits.funnel())
          .containsExactly(
              new Stage("indexed", 6),
              new Stage("condition", 5),
              new Stage("status", 4),
              new Stage("age", 3),
              new Stage("sex", 2),
              new Stage("distance", 1));
      assertThat(hits.hits()).extracting(TrialHit::id).containsExactly("left");
    }

    @Test
    void leavesOutStagesThatWereNotAskedFor() {
      assertThat(search(epilepsy(), trial("a").studying("Epilepsy")).funnel())
          .containsExactly(new Stage("indexed", 1), new Stage("condition", 1));
    }

    @Test
    void worksOnAnEmptyIndex() {
      assertThat(search(epilepsy()).funnel())
          .containsExactly(new Stage("indexed", 0), new Stage("condition", 0));
    }

    @Test
    void agreesWithTheNumberOfHits() {
      TrialBuilder[] trials =
          IntStream.range(0, 3000)
              .mapToObj(i -> trial("NCT" + i).studying(i % 3 == 0 ? "Depression" : "Epilepsy"))
              .toArray(TrialBuilder[]::new);

      TrialHits hits = search(epilepsy(), trials);

      assertThat(hits.hits()).hasSize(2000).extracting(TrialHit::id).doesNotHaveDuplicates();
      assertThat(hits.funnel().getLast()).isEqualTo(new Stage("condition", 2000));
    }
  }
}
