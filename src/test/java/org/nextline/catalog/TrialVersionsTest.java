package org.nextline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
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
  @Inject DataSource database;

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
        .isEqualTo(versions.lastChangeNo());
    assertThat(pages).extracting(List::size).containsExactly(2, 1);
    assertThat(pages.stream().flatMap(List::stream).map(TrialVersion::trial))
        .containsExactlyElementsOf(expected);
    assertThat(UUID.fromString(versions.catalogueId()))
        .hasToString(new TrialVersions(database).catalogueId());
  }

  @Test
  void aPageOfChangesCostsTwoStatements() {
    long start = versions.lastChangeNo();
    store.save(IntStream.range(0, 40).mapToObj(i -> full("NCT930001" + (10 + i))).toList(), false);
    AtomicInteger statements = new AtomicInteger();

    new TrialVersions(counting(database, DataSource.class, statements))
        .forEachChangedSince(start, 50, batch -> assertThat(batch).hasSize(40));

    assertThat(statements).hasValue(2 + 1);
  }

  /** The same database, which counts the statements that are prepared. */
  private static <T> T counting(T counted, Class<T> type, AtomicInteger statements) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getName().equals("prepareStatement")) {
            statements.incrementAndGet();
          }
          Object answer = method.invoke(counted, arguments);
          return answer instanceof Connection connection
              ? counting(connection, Connection.class, statements)
              : answer;
        };
    return type.cast(
        Proxy.newProxyInstance(
            TrialVersionsTest.class.getClassLoader(), new Class<?>[] {type}, handler));
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
