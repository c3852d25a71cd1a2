package org.nextline.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccountTest {

  @Inject Accounts accounts;
  @Inject EntityManager database;

  private Credentials administrator;
  private String name;

  @BeforeEach
  void createAdministrator() {
    administrator = accounts.create("a-" + UUID.randomUUID(), Roles.ADMINISTRATOR);
    name = "c-" + UUID.randomUUID();
  }

  @Test
  void onlyAnAdministratorManagesAccounts() {
    Credentials coordinator = accounts.create(name, Roles.COORDINATOR);
    given().get("/api/v1/accounts").then().statusCode(401);
    as(coordinator)
        .get("/api/v1/accounts")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
    as(administrator)
        .get("/api/v1/accounts")
        .then()
        .statusCode(200)
        .body("username", hasItem(name))
        .body("[0].password", equalTo(null));
  }

  @Test
  void aCoordinatorIsCreatedChangesThePasswordAndIsDisabled() {
    String password =
        create(name)
            .then()
            .statusCode(201)
            .body("username", equalTo(name))
            .extract()
            .path("password");
    var first = new Credentials(name, password);
    changePassword(first, "wrong", "a long new password")
        .then()
        .statusCode(400)
        .body("violations[0].path", equalTo("currentPassword"));
    changePassword(first, password, "short")
        .then()
        .statusCode(400)
        .body("violations[0].path", equalTo("newPassword"));
    changePassword(first, password, "ü".repeat(40))
        .then()
        .statusCode(400)
        .body("violations[0].message", containsString("72 bytes"));
    changePassword(first, password, "a long new password").then().statusCode(204);
    as(first).get("/api/v1/shortlists").then().statusCode(401);
    var second = new Credentials(name, "a long new password");
    as(second).get("/api/v1/shortlists").then().statusCode(200);

    as(administrator)
        .post("/api/v1/accounts/" + name + "/disable")
        .then()
        .statusCode(200)
        .body("disabledAt", not(equalTo(null)));
    as(second).get("/api/v1/shortlists").then().statusCode(401);
    assertThat(actions()).isEqualTo(3L);
  }

  private Object actions() {
    return database
        .createQuery("select count(e) from AuditEntry e where e.subjectId = :name")
        .setParameter("name", name)
        .getSingleResult();
  }

  @Test
  void badAccountsAreRefused() {
    create(name).then().statusCode(201);
    create(name).then().statusCode(400).body("violations[0].message", equalTo("is taken"));
    create("With Space").then().statusCode(400).body("violations[0].path", equalTo("username"));
    as(administrator)
        .contentType("application/json")
        .body(Map.of("username", "x-" + name, "role", "king"))
        .post("/api/v1/accounts")
        .then()
        .statusCode(400)
        .body("violations[0].message", containsString("coordinator, administrator"));
    as(administrator).post("/api/v1/accounts/nobody/disable").then().statusCode(404);
  }

  @Test
  void signingInAtThePageGivesAStrictCookie() {
    Response answer = signIn(administrator.password());
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.header("Set-Cookie"))
        .contains("nextline-session=", "SameSite=Strict", "HTTPOnly");
    given()
        .cookie("nextline-session", answer.cookie("nextline-session"))
        .get("/api/v1/accounts")
        .then()
        .statusCode(200);
    given().cookie("nextline-session", "forged").get("/api/v1/accounts").then().statusCode(401);
    given().get("/login").then().statusCode(200).body(containsString("j_username"));
  }

  @Test
  void aWrongPasswordLeadsBackToThePage() {
    Response answer = signIn("wrong");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/login?failed");
    assertThat(answer.cookie("nextline-session")).isNull();
  }

  private Response signIn(String password) {
    return given()
        .redirects()
        .follow(false)
        .formParam("j_username", administrator.username())
        .formParam("j_password", password)
        .post("/j_security_check");
  }

  private Response create(String username) {
    return as(administrator)
        .contentType("application/json")
        .body(Map.of("username", username))
        .post("/api/v1/accounts");
  }

  private static Response changePassword(Credentials who, String current, String next) {
    return as(who)
        .contentType("application/json")
        .body(Map.of("currentPassword", current, "newPassword", next))
        .put("/api/v1/accounts/me/password");
  }

  private static RequestSpecification as(Credentials who) {
    return given().auth().preemptive().basic(who.username(), who.password());
  }
}
