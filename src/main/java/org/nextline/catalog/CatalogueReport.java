package org.nextline.catalog;

import jakarta.inject.Singleton;
import java.util.List;
import org.nextline.config.LoadReport;

/** What the catalogue holds. */
@Singleton
class CatalogueReport implements LoadReport {

  private final TrialCatalog trials;
  private final CentreCatalog centres;
  private final PalliativeCatalog palliative;

  CatalogueReport(TrialCatalog trials, CentreCatalog centres, PalliativeCatalog palliative) {
    this.trials = trials;
    this.centres = centres;
    this.palliative = palliative;
  }

  @Override
  public List<Line> lines() {
    long special = centres.all().stream().filter(CentreRecord::isSpecial).count();
    return List.of(
        new Line("clinical trials", trials.count()),
        new Line("specialist centres", special),
        new Line("other hospitals and facilities", centres.all().size() - special),
        new Line("palliative and hospice services", palliative.all().size()));
  }
}
