package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.search.TrialBuilder.trial;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real second process, killed with SIGKILL. */
class KilledOwnerTest {

  @TempDir Path folder;

  @Test
  void afterAKillTheIndexOpensAtItsLastCommitAndCatchesUp() throws Exception {
    Path data = folder.resolve("lucene");
    Path signal = folder.resolve("ready");
    Process owner =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledOwner.class.getName(),
                data.toString(),
                signal.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile())
            .start();
    ListFeed feed = new ListFeed(trial("a").studying("Epilepsy"), trial("b").studying("Epilepsy"));
    try (LocalIndex index = new LocalIndex(data, feed, new SmallVocabulary())) {
      awaitFile(signal, owner);
      assertThat(index.catchUp().leftToOwner()).isTrue();

      owner.destroyForcibly().waitFor();

      assertThat(index.catchUp()).isEqualTo(IndexUpdate.done(1));
      assertThat(index.size()).hasValue(2);
    } finally {
      owner.destroyForcibly();
    }
  }

  private void awaitFile(Path file, Process process) throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
    while (!Files.exists(file)) {
      assertThat(process.isAlive()).as("%s", Files.readString(folder.resolve("output"))).isTrue();
      assertThat(Instant.now()).isBefore(deadline);
      Thread.sleep(20);
    }
  }
}
