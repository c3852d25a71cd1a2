package org.nextline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionKeyTest {

  @Test
  void isMadeOnceAndReadableOnlyByItsOwner(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    String key = SessionKey.in(data);
    assertThat(key).hasSizeGreaterThanOrEqualTo(32);
    assertThat(SessionKey.in(data)).isEqualTo(key);
    assertThat(Files.getPosixFilePermissions(data.resolve("session.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }
}
