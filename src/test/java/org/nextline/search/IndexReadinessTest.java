package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.search.TrialBuilder.trial;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextline.config.NextlineConfig;

class IndexReadinessTest {

  @TempDir Path folder;

  private final ListFeed feed = new ListFeed(trial("a"), trial("b"));
  private TrialIndex index;
  private IndexWatch watch;
  private IndexReadiness readiness;

  private void start(boolean selfRepair) {
    NextlineConfig config =
        new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 100, new DurationConverter())
            .withMapping(NextlineConfig.class)
            .withDefaultValues(
                Map.of(
                    "nextline.data-dir", folder.toString(),
                    "nextline.index.self-repair", Boolean.toString(selfRepair)))
            .build()
            .getConfigMapping(NextlineConfig.class);
    index = new TrialIndex(config, feed, new SmallVocabulary());
    watch = new IndexWatch(index, config);
    readiness = new IndexReadiness(index, watch);
  }

  @AfterEach
  void stop() throws IOException {
    index.close();
  }

  private Status status() {
    return readiness.call().getStatus();
  }

  @Test
  void notReadyBeforeItIsOpen() {
    start(true);
    watch.check();
    assertThat(status()).isEqualTo(Status.DOWN);

    index.catchUp();
    watch.check();
    assertThat(status()).isEqualTo(Status.UP);
  }

  @Test
  void notReadyWhileItSaysSomethingElseThanTheCatalogue() {
    start(false);
    index.catchUp();
    feed.lose("a");
    assertThat(status()).isEqualTo(Status.UP);

    watch.check();
    assertThat(status()).isEqualTo(Status.DOWN);
    assertThat(watch.last().orElseThrow().extra()).containsExactly("a");

    index.repair(watch.last().orElseThrow());
    watch.check();
    assertThat(status()).isEqualTo(Status.UP);
  }

  @Test
  void repairsItselfWhereThatIsWanted() {
    start(true);
    index.catchUp();
    feed.lose("a");

    watch.check();

    assertThat(status()).isEqualTo(Status.UP);
    assertThat(index.size()).hasValue(1);
  }

  @Test
  void changesNotFollowedYetAreNoReason() {
    start(false);
    index.catchUp();
    feed.put(trial("c"));

    watch.check();

    assertThat(status()).isEqualTo(Status.UP);
    assertThat(watch.last().orElseThrow().isBehind()).isTrue();
  }
}
