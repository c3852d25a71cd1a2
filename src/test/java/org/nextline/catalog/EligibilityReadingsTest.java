package org.nextline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EligibilityReadingsTest {

  private static final String READER = "7-words";

  @Inject TrialStore store;
  @Inject EligibilityReadings readings;

  private long save(String id, String text, LocalDate asOf) {
    store.save(List.of(Told.by("ctgov", id).criteria(text).on(asOf).trial()), false);
    return readings.changeNos(List.of(id)).get(id);
  }

  private EligibilitySource source(String id, String reader) {
    return readings.byIds(List.of(id), reader).getFirst();
  }

  @Test
  void whatWasReadIsGivenBackUntilTheTrialOrTheReaderChanges() {
    long first = save("NCT93800001", "Adults", Told.DAY);
    assertThat(source("NCT93800001", READER))
        .isEqualTo(new EligibilitySource("NCT93800001", first, "Adults", null));

    readings.save(READER, List.of(new EligibilityReading("NCT93800001", first, "[1]")));
    assertThat(source("NCT93800001", READER))
        .isEqualTo(new EligibilitySource("NCT93800001", first, null, "[1]"));
    assertThat(source("NCT93800001", "8-words").text()).isEqualTo("Adults");

    long second = save("NCT93800001", "Adults and children", Told.DAY.plusDays(1));
    assertThat(second).isGreaterThan(first);
    assertThat(source("NCT93800001", READER))
        .isEqualTo(new EligibilitySource("NCT93800001", second, "Adults and children", null));
  }

  @Test
  void whatWasReadOfAnEarlierVersionNeverReplacesWhatWasReadOfALaterOne() {
    long first = save("NCT93800002", "Adults", Told.DAY);
    long second = save("NCT93800002", "Children", Told.DAY.plusDays(1));
    readings.save(READER, List.of(new EligibilityReading("NCT93800002", second, "[2]")));
    readings.save(READER, List.of(new EligibilityReading("NCT93800002", first, "[1]")));
    assertThat(source("NCT93800002", READER).stored()).isEqualTo("[2]");
  }

  @Test
  void listsWhatIsUnreadInPagesAndLeavesOutTrialsWithoutText() {
    long one = save("NCT93800011", "Adults", Told.DAY);
    save("NCT93800012", null, Told.DAY);
    save("NCT93800013", "Adults", Told.DAY);
    readings.save(READER, List.of(new EligibilityReading("NCT93800011", one, "[]")));

    assertThat(readings.unread(READER, "NCT93800010", 1))
        .extracting(EligibilitySource::trialId)
        .containsExactly("NCT93800013");
    assertThat(readings.unread("8-words", "NCT93800010", 2))
        .extracting(EligibilitySource::trialId)
        .containsExactly("NCT93800011", "NCT93800013");
  }

  @Test
  void aTrialThatIsGoneMeanwhileIsPassedOver() {
    readings.save(READER, List.of(new EligibilityReading("NCT93800099", 1, "[]")));
    assertThat(readings.byIds(List.of("NCT93800099"), READER)).isEmpty();
    assertThat(readings.changeNos(List.of("NCT93800099"))).isEqualTo(Map.of());
  }
}
