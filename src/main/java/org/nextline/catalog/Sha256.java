package org.nextline.catalog;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as lower-case hexadecimal. */
public final class Sha256 {

  private final MessageDigest digest = newDigest();

  public Sha256 update(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /** For streams that count what passes through them. */
  MessageDigest digest() {
    return digest;
  }

  /** The hash of everything given so far; starts anew. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  public static String of(byte[] bytes) {
    return new Sha256().update(bytes).hex();
  }

  /** The hash of a file's bytes, read piece by piece. */
  public static String of(Path file) throws IOException {
    var sha256 = new Sha256();
    try (var in = new DigestInputStream(Files.newInputStream(file), sha256.digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return sha256.hex();
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
