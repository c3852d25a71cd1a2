package org.nextline.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
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

  Security security();

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

  /** Matching. */
  interface Match {
    /** Options on a page where the caller does not say. */
    @WithDefault("20")
    int defaultLimit();
  }

  /** Accounts. */
  interface Security {
    /** Name of the administrator that is created when there is no account yet. */
    @WithDefault("admin")
    String firstAdministrator();
  }
}
