package org.nextline.search;

import java.util.List;
import java.util.function.Consumer;
import org.nextline.catalog.TrialRecord;

/** A feed that a test overrides in part. */
class ForwardingFeed implements TrialFeed {

  private final TrialFeed feed;

  ForwardingFeed(TrialFeed feed) {
    this.feed = feed;
  }

  @Override
  public String catalogueId() {
    return feed.catalogueId();
  }

  @Override
  public long lastChangeNo() {
    return feed.lastChangeNo();
  }

  @Override
  public long forEachChangedSince(
      long changeNo, int batchSize, Consumer<List<TrialRecord>> batches) {
    return feed.forEachChangedSince(changeNo, batchSize, batches);
  }
}
