package org.nextline.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Every setting of Nextline. Environment names are the upper-case form, e.g. NEXTLINE_DATA_DIR. */
@ConfigMapping(prefix = "nextline")
public interface NextlineConfig {

  /** The one folder for everything the program writes: embedded database, index, working files. */
  @WithDefault("index/data")
  Path dataDir();

  /** A folder to read knowledge and seed data from instead of what is packed in the program. */
  Optional<Path> seedDir();

  Index index();

  Match match();

  Eligibility eligibility();

  Security security();

  Sync sync();

  /** The Lucene index. */
  interface Index {
    /**
     * How often the service looks for catalogue changes made elsewhere, for example by an import.
     */
    @WithDefault("1s")
    String refreshEvery();

    /** How often the service compares the index with the catalogue. */
    @WithDefault("5m")
    String checkEvery();

    /** Whether the service writes trials anew that such a comparison finds to differ. */
    @WithDefault("true")
    boolean selfRepair();

    /** A folder to publish snapshots of the index in, for replicas. */
    Optional<Path> publishTo();

    /** How often a changed index is published. */
    @WithDefault("1m")
    String publishEvery();

    /** A folder of published snapshots to search instead of building an index. */
    Optional<Path> replicaOf();
  }

  /** Synchronisation with registries over the network. */
  interface Sync {
    /**
     * How often the service synchronises with the sources below, for example {@code 24h}; {@code
     * off} for never. Commands and administrators can start it at any time.
     */
    @WithDefault("off")
    String every();

    /** What is synchronised on schedule: {@code ctgov}, {@code nci}. */
    @WithDefault("ctgov")
    List<String> sources();

    /** ClinicalTrials.gov API v2. */
    @WithDefault("https://clinicaltrials.gov/api/v2")
    URI ctgov();

    /** NCI Clinical Trials Search API v2. */
    @WithDefault("https://clinicaltrialsapi.cancer.gov/api/v2")
    URI nci();

    /** The key for the NCI API, as NCI gives it out; without one NCI is not asked. */
    Optional<String> nciKey();

    /** Studies on a page; the registry gives 1000 at most. */
    @WithDefault("500")
    int pageSize();

    /** Time between two requests to the same registry. */
    @WithDefault("1s")
    Duration pause();

    /** How long a whole answer may take. */
    @WithDefault("60s")
    Duration timeout();

    /** How often a request is tried before the synchronisation stops, to go on another time. */
    @WithDefault("6")
    int attempts();

    /** Wait before the second attempt where the registry names none; it doubles each time. */
    @WithDefault("2s")
    Duration firstRetry();

    /** The longest wait between attempts, even where the registry asks for more. */
    @WithDefault("5m")
    Duration longestRetry();
  }

  /** Matching. */
  interface Match {
    /** Options on a page where the caller does not say. */
    @WithDefault("20")
    int defaultLimit();
  }

  /** Criteria of trials. */
  interface Eligibility {
    /** How often the service looks for trials whose eligibility text was not read yet. */
    @WithDefault("10s")
    String readEvery();

    /** How many criteria are held in memory; a trial has some sixteen, each takes about 1 kB. */
    @WithDefault("100000")
    int criteriaInMemory();
  }

  /** Accounts. */
  interface Security {
    /** Name of the administrator that is created when there is no account yet. */
    @WithDefault("admin")
    String firstAdministrator();
  }
}
