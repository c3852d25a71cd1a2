package org.nextline.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.nextline.catalog.TrialCatalog;
import org.nextline.catalog.TrialRecord;

/** The catalogue as the index reads it. */
@ApplicationScoped
class CatalogueFeed implements TrialFeed {

  private final TrialCatalog catalogue;

  CatalogueFeed(TrialCatalog catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String catalogueId() {
    return catalogue.identity();
  }

  @Override
  public long lastChangeNo() {
    return catalogue.lastChangeNo();
  }

  @Override
  public long forEachChangedSince(
      long changeNo, int batchSize, Consumer<List<TrialRecord>> batches) {
    return catalogue.forEachChangedSince(changeNo, batchSize, batches);
  }
}
