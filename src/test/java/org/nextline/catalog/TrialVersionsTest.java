package org.nextline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextline.places.Precision;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TrialVersionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  @Inject TrialStore store;
  @Inject TrialCatalog catalog;
  @Inject TrialVersions versions;

  @Test
  void readsWhatTheCatalogueReads() {
    long before = versions.lastChangeNo();
    store.save(List.of(full("NCT93000001"), bare("NCT93000002"), bare("NCT93000003")), false);
    List<String> ids = List.of("NCT93000001", "NCT93000002", "NCT93000003");

    List<TrialRecord> expected = List.copyOf(catalog.byIds(ids).values());
    assertThat(versions.byIds(ids))
        .extracting(TrialVersion::trial)
        .containsExactlyInAnyOrderElementsOf(expected);
    List<List<TrialVersion>> pages = new ArrayList<>();
    assertThat(versions.forEachChangedSince(before, 2, pages::add))
        .isEqualTo(versions.lastChangeNo())
        .isEqualTo(catalog.lastChangeNo());
    assertThat(pages).extracting(List::size).containsExactly(2, 1);
    assertThat(pages.stream().flatMap(List::stream).map(TrialVersion::trial))
        .containsExactlyElementsOf(expected);
    assertThat(versions.catalogueId()).isEqualTo(catalog.identity());
  }

  @Test
  void theDigestIsThatOfAllStampsAndChangesWithEveryChange() {
    store.save(List.of(full("NCT93000004")), false);
    CatalogueState listed = versions.state();
    assertThat(listed).isEqualTo(sumOfStamps());

    store.markGone("clinicaltrials.gov", List.of("NCT93000004"), DAY.plusDays(1));
    CatalogueState gone = versions.state();
    assertThat(gone).isEqualTo(sumOfStamps());
    assertThat(gone.digest()).isNotEqualTo(listed.digest());
    assertThat(gone.trials()).isEqualTo(listed.trials());
    TrialVersion version = versions.byIds(List.of("NCT93000004")).getFirst();
    assertThat(version.trial()).isEqualTo(catalog.byId("NCT93000004").orElseThrow());
    assertThat(version.trial().sites()).allMatch(site -> !site.status().isOpen());
  }

  private CatalogueState sumOfStamps() {
    List<TrialStamp> stamps = new ArrayList<>();
    versions.forEachStamp(stamps::add);
    return new CatalogueState(
        stamps.size(),
        stamps.stream().mapToLong(TrialStamp::content).sum(),
        stamps.stream().mapToLong(TrialStamp::changeNo).max().orElse(0));
  }

  private static TrialRecord bare(String id) {
    return trial(id, null, null, List.of(), List.of());
  }

  private static TrialRecord full(String id) {
    return trial(
        id,
        0.5,
        true,
        List.of("a \"quoted\", {odd} keyword", "NULL", ""),
        List.of(
            new SiteRecord(
                "One",
                new Place("Paris", "IDF", "75001", "FR", 48.9, 2.3, Precision.POSTAL_CODE),
                RecruitmentStatus.RECRUITING,
                new Contact("Desk", "1", "a@b.c")),
            new SiteRecord(null, Place.UNKNOWN, RecruitmentStatus.UNKNOWN, null)));
  }

  private static TrialRecord trial(
      String id,
      Double minAge,
      Boolean healthyVolunteers,
      List<String> keywords,
      List<SiteRecord> sites) {
    return new TrialRecord(
        id,
        List.of(),
        "Title",
        null,
        "Summary",
        null,
        RecruitmentStatus.RECRUITING,
        null,
        List.of("PHASE2"),
        null,
        minAge,
        null,
        healthyVolunteers,
        List.of("Hiccups"),
        keywords,
        List.of(),
        List.of(),
        null,
        sites,
        minAge == null ? null : DAY,
        new SourceRef("clinicaltrials.gov", "https://example.org", DAY));
  }
}
