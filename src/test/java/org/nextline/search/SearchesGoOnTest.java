package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.search.QueryBuilder.epilepsy;
import static org.nextline.search.TrialBuilder.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches from several threads, without a pause, while the index is rebuilt and updated. */
class SearchesGoOnTest {

  private static final int ALWAYS = 200;
  private static final int REBUILDS = 6;

  @TempDir Path folder;

  private final ListFeed feed =
      new ListFeed(
          IntStream.range(0, ALWAYS)
              .mapToObj(i -> trial("always" + i).studying("Epilepsy"))
              .toArray(TrialBuilder[]::new));
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicLong searches = new AtomicLong();
  private final Queue<Object> wrong = new ConcurrentLinkedQueue<>();

  @Test
  void noneFailsAndNoneMissesATrial() throws Exception {
    try (LocalIndex index = new LocalIndex(folder, feed, new SmallVocabulary());
        LocalIndex beside = new LocalIndex(folder, feed, new SmallVocabulary())) {
      index.catchUp();
      beside.catchUp();
      List<Thread> threads = new ArrayList<>();
      for (LocalIndex searched : List.of(index, index, beside)) {
        threads.add(Thread.ofPlatform().start(() -> search(new TrialSearch(searched))));
      }
      threads.add(Thread.ofPlatform().start(() -> keepUp(index)));
      threads.add(Thread.ofPlatform().start(() -> keepUp(beside)));
      for (int i = 0; i < REBUILDS; i++) {
        feed.put(trial("always" + i).studying("Epilepsy").titled("changed " + i));
        feed.put(trial("new" + i).studying("Epilepsy"));
        index.rebuild();
      }
      ended.set(true);
      for (Thread thread : threads) {
        thread.join();
      }
      index.catchUp();
      beside.catchUp();

      assertThat(wrong).isEmpty();
      assertThat(searches).hasPositiveValue();
      assertThat(index.size()).hasValue(ALWAYS + REBUILDS);
      assertThat(beside.size()).hasValue(ALWAYS + REBUILDS);
      assertThat(new ConsistencyCheck(index, feed).compare().agrees()).isTrue();
    }
  }

  private void search(TrialSearch search) {
    while (!ended.get()) {
      try {
        int found = search.search(epilepsy().build()).hits().size();
        searches.incrementAndGet();
        if (found < ALWAYS) {
          wrong.add(found + " hits");
        }
      } catch (RuntimeException e) {
        wrong.add(e);
      }
    }
  }

  private void keepUp(LocalIndex index) {
    for (int i = 0; !ended.get(); i++) {
      try {
        feed.put(trial("always" + i % ALWAYS).studying("Epilepsy").titled("update " + i));
        index.catchUp();
        Thread.sleep(2);
      } catch (RuntimeException e) {
        wrong.add(e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
