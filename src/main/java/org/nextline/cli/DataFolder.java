package org.nextline.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The one folder for everything the program writes, and who uses it at the moment.
 *
 * <p>The locks belong to the process: the system gives them back when it dies, however it dies.
 */
final class DataFolder implements Closeable {

  private static final long GATE = 0;
  private static final long DATABASE = 1;
  private static final long SERVICE = 2;
  private static final long SERVICE_PROCESS = 8;

  private final Path path;
  private final FileChannel locks;

  private DataFolder(Path path, FileChannel locks) {
    this.path = path;
    this.locks = locks;
  }

  /**
   * Makes the folder if need be.
   *
   * @throws StartFailure when it cannot be written to
   */
  static DataFolder open(Path path) {
    try {
      Files.createDirectories(path);
      Path real = path.toRealPath();
      Files.delete(Files.createTempFile(real, "writable", null));
      return new DataFolder(
          real,
          FileChannel.open(
              real.resolve("nextline.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw new StartFailure(
          "Cannot write to the data folder "
              + path
              + " ("
              + e.getClass().getSimpleName().replace("Exception", "")
              + "): make it writable, or choose another with NEXTLINE_DATA_DIR.",
          e);
    }
  }

  Path path() {
    return path;
  }

  /**
   * Claims the folder for this process as its one service.
   *
   * @throws StartFailure when another living service has it
   */
  void claimService() throws IOException {
    if (locks.tryLock(SERVICE, 1, false) == null) {
      throw new StartFailure(
          "Another Nextline (process "
              + serviceProcess()
              + ") already serves the data folder "
              + path
              + ": stop it, or choose another folder with NEXTLINE_DATA_DIR.");
    }
    locks.truncate(SERVICE_PROCESS);
    locks.write(
        StandardCharsets.US_ASCII.encode(Long.toString(ProcessHandle.current().pid())),
        SERVICE_PROCESS);
  }

  private String serviceProcess() throws IOException {
    ByteBuffer text = ByteBuffer.allocate(20);
    locks.read(text, SERVICE_PROCESS);
    return StandardCharsets.US_ASCII.decode(text.flip()).toString();
  }

  /** Waits until no other process starts or stops the database. */
  FileLock gate() throws IOException {
    return locks.lock(GATE, 1, false);
  }

  /** Null where another living process uses the database. */
  FileLock databaseAlone() throws IOException {
    return locks.tryLock(DATABASE, 1, false);
  }

  /** Marks the database as used by this process, among others. */
  FileLock databaseShared() throws IOException {
    return locks.lock(DATABASE, 1, true);
  }

  @Override
  public void close() throws IOException {
    locks.close();
  }
}
