package org.nextline.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that encrypts session cookies: made at the first start, kept in the data folder where
 * only the program's user can read it.
 */
final class SessionKey {

  private static final int BYTES = 32;

  private SessionKey() {}

  /** Reads the key from {@code session.key} in the folder, creating it where there is none. */
  static String in(Path folder) {
    try {
      Path file = Files.createDirectories(folder).resolve("session.key");
      return Files.exists(file) ? Files.readString(file).strip() : create(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String create(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String key = Base64.getEncoder().encodeToString(random);
    try {
      boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
      if (posix) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
      Files.writeString(file, key, StandardOpenOption.TRUNCATE_EXISTING);
      return key;
    } catch (FileAlreadyExistsException madeMeanwhile) {
      return Files.readString(file).strip();
    }
  }
}
