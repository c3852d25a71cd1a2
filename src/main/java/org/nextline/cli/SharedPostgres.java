package org.nextline.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileLock;

/**
 * This process's share in the embedded PostgreSQL of a data folder: the first process to come
 * starts the server, the last to go stops it. A server that nobody uses was left by a killed
 * process and is replaced.
 */
final class SharedPostgres implements Closeable {

  private final DataFolder folder;
  private final PostgresCluster cluster;
  private final FileLock share;

  private SharedPostgres(DataFolder folder, PostgresCluster cluster, FileLock share) {
    this.folder = folder;
    this.cluster = cluster;
    this.share = share;
  }

  /**
   * @throws StartFailure when there is no PostgreSQL for this platform or it does not start
   */
  static SharedPostgres join(DataFolder folder) throws IOException {
    try (FileLock _ = folder.gate()) {
      PostgresCluster cluster =
          new PostgresCluster(folder.path(), PostgresPrograms.unpack(folder.path()));
      try (FileLock alone = folder.databaseAlone()) {
        if (alone != null) {
          cluster.stop();
          cluster.start();
        }
      }
      return new SharedPostgres(folder, cluster, folder.databaseShared());
    }
  }

  DatabaseAccess access() throws IOException {
    return cluster.access();
  }

  @Override
  public void close() throws IOException {
    try (FileLock _ = folder.gate()) {
      share.release();
      try (FileLock alone = folder.databaseAlone()) {
        if (alone != null) {
          cluster.stop();
        }
      }
    }
  }
}
