package org.nextline.ingest;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.nextline.catalog.CentreCatalog;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.ImportRuns;
import org.nextline.catalog.PalliativeCatalog;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.config.SeedData;

/** Puts the seed data into the catalogue at start, unless it is what was put there last. */
@ApplicationScoped
public class SeedLoader {

  /** Comes before whatever reads the catalogue at start, the search index first of all. */
  public static final int PRIORITY = 100;

  private static final Logger LOG = Logger.getLogger(SeedLoader.class);

  private final SeedFolders folders;
  private final ImportService imports;
  private final ImportRuns runs;
  private final CentreCatalog centres;
  private final PalliativeCatalog palliative;

  SeedLoader(
      SeedData seedData,
      ImportService imports,
      ImportRuns runs,
      CentreCatalog centres,
      PalliativeCatalog palliative) {
    this.folders = new SeedFolders(seedData);
    this.imports = imports;
    this.runs = runs;
    this.centres = centres;
    this.palliative = palliative;
  }

  void atStart(@Observes @Priority(PRIORITY) StartupEvent start) {
    load();
  }

  /**
   * @return whether anything was loaded
   * @throws IllegalArgumentException where a centre or a service cannot be read; names file and
   *     field
   */
  public boolean load() {
    String digest = folders.digest();
    if (isLoaded(digest)) {
      return false;
    }
    List<CentreRecord> centresRead = folders.centres();
    List<PalliativeServiceRecord> servicesRead = folders.palliativeServices();
    centres.save(centresRead);
    palliative.save(servicesRead);
    ImportReport trials =
        folders.trials(files ->
            imports.run(SeedTrialSource.NAME, null, digest, files, ProgressListener.SILENT));
    LOG.infof(
        "seed data: %d centres, %d palliative services, trials %s",
        centresRead.size(), servicesRead.size(), trials.summary());
    trials.rejections().forEach(rejection -> LOG.warnf("seed data: %s", rejection));
    return true;
  }

  private boolean isLoaded(String digest) {
    return runs.latest(SeedTrialSource.NAME)
        .filter(run -> run.ended() != null && digest.equals(run.inputDigest()))
        .isPresent();
  }
}
