package org.nextline.search;

import jakarta.inject.Singleton;
import java.util.List;
import org.nextline.config.LoadReport;

/** What can be searched. */
@Singleton
class IndexReport implements LoadReport {

  private final TrialIndex index;

  IndexReport(TrialIndex index) {
    this.index = index;
  }

  @Override
  public List<Line> lines() {
    return List.of(new Line("trials in the search index", index.size().orElse(0)));
  }
}
