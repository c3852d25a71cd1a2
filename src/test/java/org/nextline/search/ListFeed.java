package org.nextline.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.nextline.catalog.CatalogueState;
import org.nextline.catalog.Sha256;
import org.nextline.catalog.TrialRecord;
import org.nextline.catalog.TrialStamp;
import org.nextline.catalog.TrialVersion;

/** A catalogue in memory, for several threads. */
final class ListFeed implements TrialFeed {

  private final Map<String, TrialVersion> versions = new LinkedHashMap<>();
  private String catalogueId = "first";
  private long last;

  ListFeed(TrialBuilder... trials) {
    put(trials);
  }

  synchronized void put(TrialBuilder... trials) {
    for (TrialBuilder builder : trials) {
      TrialRecord trial = builder.build();
      versions.remove(trial.id());
      versions.put(trial.id(), version(trial, ++last));
    }
  }

  static TrialVersion version(TrialRecord trial, long changeNo) {
    String hash = Sha256.of(trial.toString().getBytes(StandardCharsets.UTF_8));
    return new TrialVersion(trial, changeNo, hash);
  }

  /** As after a deletion that nobody was told of. */
  synchronized void lose(String id) {
    versions.remove(id);
  }

  /** As after a change that nobody was told of. */
  synchronized void putUnnoticed(TrialBuilder builder, long changeNo) {
    TrialRecord trial = builder.build();
    versions.put(trial.id(), version(trial, changeNo));
  }

  /** As after a switch to another database. */
  synchronized void replaceBy(String otherId, TrialBuilder... trials) {
    forgetEverything();
    catalogueId = otherId;
    put(trials);
  }

  /** As after a restore from an older backup. */
  synchronized void forgetEverything() {
    versions.clear();
    last = 0;
  }

  @Override
  public synchronized String catalogueId() {
    return catalogueId;
  }

  @Override
  public synchronized long lastChangeNo() {
    return last;
  }

  @Override
  public long forEachChangedSince(
      long changeNo, int batchSize, Consumer<List<TrialVersion>> batches) {
    List<TrialVersion> newer = changedSince(changeNo);
    for (int from = 0; from < newer.size(); from += batchSize) {
      batches.accept(newer.subList(from, Math.min(newer.size(), from + batchSize)));
    }
    return newer.isEmpty() ? changeNo : newer.getLast().changeNo();
  }

  private synchronized List<TrialVersion> changedSince(long changeNo) {
    return versions.values().stream().filter(v -> v.changeNo() > changeNo).toList();
  }

  @Override
  public synchronized CatalogueState state() {
    long digest = versions.values().stream().mapToLong(v -> v.stamp().content()).sum();
    return new CatalogueState(versions.size(), digest, last);
  }

  @Override
  public void forEachStamp(Consumer<TrialStamp> stamps) {
    changedSince(0).stream().map(TrialVersion::stamp).forEach(stamps);
  }

  @Override
  public synchronized List<TrialVersion> byIds(Collection<String> ids) {
    return ids.stream().map(versions::get).filter(Objects::nonNull).toList();
  }
}
