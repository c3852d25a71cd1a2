package org.nextline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextline.config.LoadReport;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WelcomeTest {

  @Singleton
  static class Shelf implements LoadReport {
    @Override
    public List<Line> lines() {
      return List.of(new Line("books on the shelf", 1426));
    }
  }

  @Test
  void saysWhereToGoAndWhatIsLoaded() throws IOException {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    CatalogueCommand.bean(Welcome.class)
        .print(new PrintStream(terminal, true, StandardCharsets.UTF_8));
    assertThat(terminal.toString(StandardCharsets.UTF_8))
        .containsPattern("Open {6}http://localhost:[1-9]\\d*/\n")
        .contains("  Loaded    1,426 books on the shelf\n")
        .doesNotContain("user=");
  }
}
