package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SavedCounts;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;

class SavingAheadTest {

  @Test
  void readingGoesOnWhileABatchIsSavedAndCountsOnlyWhatIs() throws InterruptedException {
    var mayEnd = new CountDownLatch(1);
    var saving =
        new SavingAhead(batch -> {
          awaitQuietly(mayEnd);
          return new SavedCounts(batch.size(), 0, 0);
        });

    saving.save(List.of(trial("1"), trial("2")));
    assertThat(saving.saved().total()).isZero();
    mayEnd.countDown();
    saving.await();
    saving.await();

    assertThat(saving.saved().created()).isEqualTo(2);
  }

  @Test
  void batchesAreSavedOneAfterTheOtherInOrder() {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    var saving =
        new SavingAhead(batch -> {
          order.add("begin " + batch.getFirst().id());
          Thread.yield();
          order.add("end " + batch.getFirst().id());
          return new SavedCounts(0, 0, 1);
        });

    for (int i = 0; i < 50; i++) {
      saving.save(List.of(trial("" + i)));
    }
    saving.await();

    assertThat(saving.saved().unchanged()).isEqualTo(50);
    for (int i = 0; i < 50; i++) {
      assertThat(order.subList(2 * i, 2 * i + 2)).containsExactly("begin " + i, "end " + i);
    }
  }

  @Test
  void aFailureReachesTheReader() {
    var saving =
        new SavingAhead(batch -> {
          throw new IllegalStateException("disk full");
        });

    saving.save(List.of(trial("1")));

    assertThatThrownBy(() -> saving.save(List.of(trial("2"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("disk full");
    saving.await();
    assertThat(saving.saved()).isEqualTo(SavedCounts.NONE);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TrialRecord trial(String id) {
    return new TrialRecord(
        id,
        List.of(),
        null,
        null,
        null,
        null,
        RecruitmentStatus.UNKNOWN,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        new SourceRef("registry", null, null));
  }
}
