package org.nextline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.catalog.Told.site;

import org.junit.jupiter.api.Test;
import org.nextline.catalog.TrialChange.Kind;

class TrialDifferencesTest {

  private final Told before = Told.by("clinicaltrials.gov", "NCT00000001");
  private final Told after = Told.by("clinicaltrials.gov", "NCT00000001");

  @Test
  void tellsWhatAFieldWasAndIs() {
    before.titled("Old").status(RecruitmentStatus.NOT_YET_RECRUITING).studying("A");
    after.titled("New").status(RecruitmentStatus.RECRUITING).studying("A", "B").criteria("Adults");

    assertThat(differences())
        .containsExactlyInAnyOrder(
            new Difference(Kind.STATUS, null, "NOT_YET_RECRUITING", "RECRUITING"),
            new Difference(Kind.TITLE, null, "Old", "New"),
            new Difference(Kind.CONDITIONS, null, "A", "A; B"),
            new Difference(Kind.ELIGIBILITY, null, null, "Adults"));
  }

  @Test
  void tellsSitesThatCameWentAndClosed() {
    SiteRecord closing = site("Closing", "Paris", "FR");
    before.at(site("Leaving", "Lyon", "FR"), closing, site("Staying", "Nice", "FR"));
    after.at(
        site("Staying", "Nice", "FR"),
        closing.withStatus(RecruitmentStatus.COMPLETED),
        site("Coming", "Oslo", "NO"));

    assertThat(differences())
        .containsExactlyInAnyOrder(
            new Difference(Kind.SITE_REMOVED, "Leaving, Lyon, FR", "RECRUITING", null),
            new Difference(Kind.SITE_STATUS, "Closing, Paris, FR", "RECRUITING", "COMPLETED"),
            new Difference(Kind.SITE_ADDED, "Coming, Oslo, NO", null, "RECRUITING"));
  }

  @Test
  void sitesOfTheSameNameAreCounted() {
    before.at(site("One", "Paris", "FR"), site("One", "Paris", "FR"));
    after.at(site("One", "Paris", "FR"));

    assertThat(differences())
        .containsExactly(new Difference(Kind.SITE_REMOVED, "One, Paris, FR", "RECRUITING", null));
  }

  @Test
  void theSameTrialOnAnotherDayIsNoDifference() {
    after.on(Told.DAY.plusDays(1));

    assertThat(differences()).isEmpty();
  }

  private java.util.List<Difference> differences() {
    return TrialDifferences.between(before.trial(), after.trial());
  }
}
