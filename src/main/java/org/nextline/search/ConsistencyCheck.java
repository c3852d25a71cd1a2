package org.nextline.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nextline.catalog.CatalogueState;

/** Compares the index with the catalogue: by count and digest, and trial by trial. */
final class ConsistencyCheck {

  private final Searchers index;
  private final TrialFeed feed;

  ConsistencyCheck(Searchers index, TrialFeed feed) {
    this.index = index;
    this.feed = feed;
  }

  /**
   * Compares count and digest, and trial by trial only where those differ although the index is at
   * the catalogue's last change.
   */
  IndexComparison glance() {
    CatalogueState indexed = index.read(IndexContents::state);
    CatalogueState catalogue = feed.state();
    boolean behind = indexed.lastChangeNo() < catalogue.lastChangeNo();
    return behind || indexed.equals(catalogue)
        ? IndexComparison.withoutDifference(catalogue, indexed)
        : compare();
  }

  /** Compares trial by trial; holds the ids of the whole index in memory meanwhile. */
  IndexComparison compare() {
    record Indexed(CatalogueState state, IndexContents contents) {}
    Indexed indexed =
        index.read(
            searcher -> new Indexed(IndexContents.state(searcher), IndexContents.of(searcher)));
    long upTo = indexed.contents().lastChangeNo();
    Map<String, Long> remaining = indexed.contents().contents();
    List<String> missing = new ArrayList<>();
    List<String> outdated = new ArrayList<>();
    CatalogueState catalogue = feed.state();
    feed.forEachStamp(stamp -> {
      Long content = remaining.remove(stamp.id());
      boolean yetToCome = stamp.changeNo() > upTo;
      if (content == null && !yetToCome) {
        missing.add(stamp.id());
      } else if (content != null && content != stamp.content() && !yetToCome) {
        outdated.add(stamp.id());
      }
    });
    return new IndexComparison(
        Instant.now(),
        catalogue,
        indexed.state(),
        missing,
        remaining.keySet().stream().sorted().toList(),
        outdated,
        indexed.contents().duplicated().stream().sorted().toList());
  }
}
