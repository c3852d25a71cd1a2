package org.nextline.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nextline.catalog.TrialRecord;

/** A catalogue in memory. */
final class ListFeed implements TrialFeed {

  private record Change(long number, TrialRecord trial) {}

  private final Map<String, Change> changes = new LinkedHashMap<>();
  private String catalogueId = "first";
  private long last;

  ListFeed(TrialBuilder... trials) {
    put(trials);
  }

  void put(TrialBuilder... trials) {
    for (TrialBuilder builder : trials) {
      TrialRecord trial = builder.build();
      changes.remove(trial.id());
      changes.put(trial.id(), new Change(++last, trial));
    }
  }

  /** As after a switch to another database. */
  void replaceBy(String otherId, TrialBuilder... trials) {
    forgetEverything();
    catalogueId = otherId;
    put(trials);
  }

  /** As after a restore from an older backup. */
  void forgetEverything() {
    changes.clear();
    last = 0;
  }

  @Override
  public String catalogueId() {
    return catalogueId;
  }

  @Override
  public long lastChangeNo() {
    return last;
  }

  @Override
  public long forEachChangedSince(
      long changeNo, int batchSize, Consumer<List<TrialRecord>> batches) {
    List<Change> newer = changes.values().stream().filter(c -> c.number() > changeNo).toList();
    for (int from = 0; from < newer.size(); from += batchSize) {
      List<Change> batch = newer.subList(from, Math.min(newer.size(), from + batchSize));
      batches.accept(batch.stream().map(Change::trial).toList());
    }
    return newer.isEmpty() ? changeNo : newer.getLast().number();
  }
}
