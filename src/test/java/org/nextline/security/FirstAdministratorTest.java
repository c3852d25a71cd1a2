package org.nextline.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FirstAdministratorTest {

  @Inject FirstAdministrator first;
  @Inject EntityManager database;

  @Test
  void isCreatedAndShownOnce() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          database.createNativeQuery("delete from shortlist").executeUpdate();
          database.createNativeQuery("delete from account").executeUpdate();
        });
    String shown = announced();
    assertThat(shown).contains("First administrator: admin");
    String password = shown.replaceAll("(?s).*signing in\\): (\\S+)\\s*", "$1");
    assertThat(password).hasSize(20);
    given()
        .auth()
        .preemptive()
        .basic("admin", password)
        .get("/api/v1/accounts")
        .then()
        .statusCode(200);

    assertThat(announced()).isEmpty();
    assertThat(first.createIfNone()).isEmpty();
  }

  private String announced() {
    var bytes = new ByteArrayOutputStream();
    first.announceIfCreated(new PrintStream(bytes, true));
    return bytes.toString();
  }
}
