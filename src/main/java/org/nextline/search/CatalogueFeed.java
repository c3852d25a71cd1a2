package org.nextline.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.nextline.catalog.CatalogueState;
import org.nextline.catalog.TrialStamp;
import org.nextline.catalog.TrialVersion;
import org.nextline.catalog.TrialVersions;

/** The catalogue as the index reads it. */
@ApplicationScoped
class CatalogueFeed implements TrialFeed {

  private final TrialVersions catalogue;

  CatalogueFeed(TrialVersions catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String catalogueId() {
    return catalogue.catalogueId();
  }

  @Override
  public long lastChangeNo() {
    return catalogue.lastChangeNo();
  }

  @Override
  public long forEachChangedSince(
      long changeNo, int batchSize, Consumer<List<TrialVersion>> batches) {
    return catalogue.forEachChangedSince(changeNo, batchSize, batches);
  }

  @Override
  public CatalogueState state() {
    return catalogue.state();
  }

  @Override
  public void forEachStamp(Consumer<TrialStamp> stamps) {
    catalogue.forEachStamp(stamps);
  }

  @Override
  public List<TrialVersion> byIds(Collection<String> ids) {
    return catalogue.byIds(ids);
  }
}
