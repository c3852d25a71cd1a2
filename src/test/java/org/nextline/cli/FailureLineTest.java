package org.nextline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;

class FailureLineTest {

  @Test
  void newerSchemaNamesItsVersion() {
    ErrorDetails details =
        new ErrorDetails(
            CoreErrorCode.VALIDATE_ERROR,
            "Migrations have failed validation\n"
                + "Detected applied migration not resolved locally: 98. If you removed...\n"
                + "Detected applied migration not resolved locally: 99.1. If you removed...");
    Throwable failure =
        new IllegalStateException(
            new FlywayValidateException(details, "Validate failed: " + details.errorMessage));
    assertThat(FailureLine.of(failure))
        .isEqualTo(
            "The database has schema version 99.1, newer than this program knows: start the newer"
                + " Nextline that made it.");
  }

  @Test
  void portTakenBetweenCheckAndStartIsNamed() {
    assertThat(FailureLine.of(new RuntimeException(new BindException("Address already in use"))))
        .startsWith("Cannot listen on port ")
        .doesNotContain("\n");
  }

  @Test
  void messageOfSeveralLinesBecomesOne() {
    assertThat(FailureLine.flat("  first\n  second. ")).isEqualTo("first second");
    assertThat(FailureLine.flat(null)).isEqualTo("no message");
  }
}
