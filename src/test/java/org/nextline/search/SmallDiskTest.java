package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real disk of 8 MB, mounted for one process; skips where that is not permitted. */
class SmallDiskTest {

  @TempDir Path folder;

  private List<String> onASmallDisk;

  @BeforeEach
  void mayMount() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    onASmallDisk =
        List.of(
            "unshare",
            "--mount",
            "sh",
            "-c",
            "mount -t tmpfs -o size=8m none '" + disk + "' && exec \"$@\"",
            "sh");
    assumeTrue(
        canRun("unshare", "--mount", "sh", "-c", "mount -t tmpfs none '" + disk + "'"),
        "skipped: this user may not mount a disk (unshare --mount)");
  }

  private static boolean canRun(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "read-only"})
  void searchesGoOnAndNothingIsLost(String what) throws Exception {
    Path output = folder.resolve("output");
    try (ChildProgram child =
        ChildProgram.start(
            onASmallDisk, output, SmallDisk.class, folder.resolve("disk").toString(), what)) {
      assertThat(child.exit()).as("%s", Files.readString(output)).isZero();
    }
  }
}
