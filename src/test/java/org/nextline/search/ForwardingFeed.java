package org.nextline.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.nextline.catalog.CatalogueState;
import org.nextline.catalog.TrialStamp;
import org.nextline.catalog.TrialVersion;

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
      long changeNo, int batchSize, Consumer<List<TrialVersion>> batches) {
    return feed.forEachChangedSince(changeNo, batchSize, batches);
  }

  @Override
  public CatalogueState state() {
    return feed.state();
  }

  @Override
  public void forEachStamp(Consumer<TrialStamp> stamps) {
    feed.forEachStamp(stamps);
  }

  @Override
  public List<TrialVersion> byIds(Collection<String> ids) {
    return feed.byIds(ids);
  }
}
